package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.petition.AppealView;
import org.huiyin.petition.PromiseView;
import org.huiyin.petition.SupervisionView;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.PromiseEvent;
import org.huiyin.procedure.Promised;
import org.huiyin.procedure.SupervisionEvent;
import org.huiyin.procedure.SupervisionFile;
import org.huiyin.procedure.Words;

/**
 * What is followed after an answer, as one reader may see it.
 *
 * @param texts words in the clear
 * @param clocks all of the petition's
 */
record FollowedViews(
        OpenCase open,
        Sight sight,
        Map<Words, String> texts,
        List<ClockCertificate> clocks,
        LocalDate today) {

    /** The promises that have reached the reader; each keeps its number. */
    List<PromiseView> promises() {
        List<Promised> all = matter().aftermath().promises();
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> reached(all.get(number - 1)))
                .mapToObj(number -> promise(number, all.get(number - 1)))
                .toList();
    }

    /** Whether the reader may read the entry that made it. */
    private boolean reached(Promised promise) {
        List<PetitionEvent> events = open.events();
        return IntStream.range(0, events.size())
                .filter(at ->
                        events.get(at) instanceof PromiseEvent.PromiseMade made
                                && made.request().equals(promise.request())
                                && made.office().equals(promise.office())
                                && made.due().equals(promise.due())
                                && made.text().equals(promise.text()))
                .reduce((_, last) -> last)
                .stream()
                .anyMatch(at -> sight.contentOf(at, events));
    }

    private PromiseView promise(int number, Promised one) {
        return new PromiseView(
                number,
                one.request().number(),
                one.office().code(),
                one.madeOn(),
                one.due(),
                one.text().flatMap(words -> Optional.ofNullable(texts.get(words))),
                one.keptOn(),
                state(one));
    }

    private PromiseView.State state(Promised one) {
        if (one.confirmed().isPresent()) {
            return one.kept() ? PromiseView.State.KEPT : PromiseView.State.DISPUTED;
        }
        if (one.keptOn().isPresent()) {
            return PromiseView.State.SAID_KEPT;
        }
        return one.due().isBefore(today) ? PromiseView.State.OVERDUE : PromiseView.State.OPEN;
    }

    /** Reviews and re-reviews, the oldest first; what they led to once it reached the reader. */
    List<AppealView> appeals() {
        return matter().aftermath().appeals().stream().map(this::appeal).toList();
    }

    private AppealView appeal(Appeal one) {
        Optional<Appeal.Draft> told = one.draft().filter(_ -> sight.reviews().contains(one));
        return new AppealView(
                one.asked().level(),
                one.office().code(),
                one.asked().on(),
                lastDay(one),
                one.asked().late(),
                state(one),
                told.map(Appeal.Draft::outcome),
                told.flatMap(Appeal.Draft::redoBy));
    }

    /** None where its period rests, or ended with the case. */
    private Optional<LocalDate> lastDay(Appeal appeal) {
        Clock clock = appeal.asked().level() == AppealLevel.REVIEW ? Clock.REVIEW : Clock.RE_REVIEW;
        return clocks.stream()
                .filter(one -> one.clock() == clock)
                .filter(one -> one.startedOn().equals(appeal.asked().on()))
                .map(ClockCertificate::lastDay)
                .findFirst();
    }

    private static AppealView.State state(Appeal one) {
        if (one.service().isPresent()) {
            return AppealView.State.SERVED;
        }
        if (one.laidOpenOn().isPresent()) {
            return AppealView.State.LAID_OPEN;
        }
        if (one.undecided()) {
            return AppealView.State.LATENESS_UNDECIDED;
        }
        if (one.refused()) {
            return AppealView.State.NOT_ADMITTED;
        }
        return one.signature().isPresent() ? AppealView.State.SIGNED : AppealView.State.OPEN;
    }

    /** Files on offices, the oldest first. */
    List<SupervisionView> supervision() {
        return matter().oversight().files().stream().map(this::file).toList();
    }

    private SupervisionView file(SupervisionFile one) {
        SupervisionEvent.SupervisionOpened opening = one.opening();
        return new SupervisionView(
                one.entry(),
                opening.ground(),
                opening.clock(),
                opening.office().code(),
                opening.supervisor().map(OfficeId::code),
                opening.on(),
                opening.due(),
                one.answeredOn(),
                one.closedOn(),
                state(one));
    }

    private SupervisionView.State state(SupervisionFile one) {
        if (!one.open()) {
            return SupervisionView.State.CLOSED;
        }
        if (one.answeredOn().isPresent()) {
            return SupervisionView.State.ANSWERED;
        }
        return one.opening().due().isBefore(today)
                ? SupervisionView.State.OVERDUE
                : SupervisionView.State.OPEN;
    }

    private Matter matter() {
        return open.matter();
    }
}
