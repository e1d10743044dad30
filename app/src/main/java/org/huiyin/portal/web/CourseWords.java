package org.huiyin.portal.web;

import java.util.Optional;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.DisputedEntry;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Status;
import org.huiyin.procedure.SupervisionEvent;
import org.huiyin.shell.Dates;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.springframework.stereotype.Component;

/** What stands beside stage and clocks, in sentences: {@code ${@course.appeal(one)}}. */
@Component("course")
final class CourseWords {

    private final Names names;
    private final LawWords law;
    private final Dates dates;
    private final Page page;

    CourseWords(Names names, LawWords law, Dates dates, Page page) {
        this.names = names;
        this.law = law;
        this.dates = dates;
        this.page = page;
    }

    /** How an office came to have it. */
    public String came(Hop hop) {
        if (hop.returned()) {
            return say("portal.way.returned");
        }
        return hop.from()
                .map(from ->
                        say(
                                hop.how() == Status.ASSIGNED
                                        ? "portal.way.assigned"
                                        : "portal.way.transferred",
                                names.office(from)))
                .orElseGet(() -> say("portal.way.first"));
    }

    /** Which office is supervised, by whom, and why. */
    public String supervised(SupervisionEvent.SupervisionOpened opening) {
        String office = names.office(opening.office());
        String ground = law.word(opening.ground());
        String late =
                opening.clock()
                        .flatMap(clock ->
                                opening.missed()
                                        .filter(day -> day.isBefore(opening.on()))
                                        .map(day ->
                                                say(
                                                        "portal.supervision.late",
                                                        office,
                                                        law.word(clock),
                                                        dates.day(day))))
                        .orElseGet(() -> say("portal.supervision.ground", office, ground));
        return opening.supervisor()
                .map(by -> say("portal.supervision.by", late, names.office(by)))
                .orElse(late);
    }

    /** Where a review stands. */
    public String appeal(Appeal appeal) {
        if (appeal.service().isPresent()) {
            Optional<AppealOutcome> outcome = appeal.outcome();
            return outcome.map(one -> outcome(one)).orElse("")
                    + say("portal.appeal.served", dates.day(appeal.service().orElseThrow().on()));
        }
        if (appeal.laidOpenOn().isPresent()) {
            return say("portal.appeal.laid-open");
        }
        if (appeal.undecided()) {
            return say("portal.appeal.late");
        }
        if (appeal.refused()) {
            return say("portal.appeal.not-admitted");
        }
        return say(
                appeal.signature().isPresent() ? "portal.appeal.on-its-way" : "portal.appeal.runs");
    }

    /** What a review came to. */
    public String outcome(AppealOutcome outcome) {
        return page.word("portal.review.outcome", outcome);
    }

    /** What became of a dispute. */
    public String dispute(DisputedEntry one) {
        String said =
                one.office()
                        .map(office ->
                                say(
                                        "portal.dispute.before",
                                        dates.day(one.on()),
                                        names.office(office)))
                        .orElseGet(() -> say("portal.dispute.nobody", dates.day(one.on())));
        return one.settledOn()
                .map(day -> said + say("portal.dispute.settled", dates.day(day)))
                .orElse(said);
    }

    private String say(String key, Object... args) {
        return page.say(Text.of(key, args));
    }
}
