package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.office.Offices;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Contestable;
import org.huiyin.procedure.DisputedEntry;
import org.huiyin.procedure.Errand;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Oversight;
import org.huiyin.procedure.Promised;
import org.huiyin.procedure.ReturnCall;
import org.huiyin.procedure.Speaker;
import org.huiyin.procedure.Suggestion;
import org.huiyin.procedure.SupervisionFile;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** What is open on a case for one act of one member of staff. */
@Component
class OpenEntries {

    private final Offices offices;

    OpenEntries(Offices offices) {
        this.offices = offices;
    }

    /**
     * The entries that an act can be about; empty where it can be about any.
     *
     * @param act its public name
     */
    Optional<Set<Integer>> of(String act, Matter matter, SignedIn me) {
        Oversight oversight = matter.oversight();
        return Optional.ofNullable(
                        switch (act) {
                            case "dispute" -> disputable(oversight);
                            case "settle-dispute" ->
                                    oversight.disputes().stream()
                                            .filter(one -> one.settledOn().isEmpty())
                                            .map(DisputedEntry::entry);
                            case "contribute" -> errands(matter, Clock.CONTRIBUTION, me);
                            case "report-task" -> errands(matter, Clock.TASK, me);
                            case "follow-up" ->
                                    matter.aftermath().calls().stream()
                                            .filter(one -> one.doneOn().isEmpty())
                                            .filter(one -> isMine(one.office(), me))
                                            .map(ReturnCall::entry);
                            case "answer-supervision" ->
                                    files(oversight, file -> isMine(file.opening().office(), me));
                            case "close-supervision" ->
                                    files(
                                            oversight,
                                            file ->
                                                    file.opening()
                                                            .supervisor()
                                                            .filter(one -> isMine(one, me))
                                                            .isPresent());
                            case "answer-suggestion" ->
                                    oversight.suggestions().stream()
                                            .filter(one -> one.answeredOn().isEmpty())
                                            .filter(one -> isMine(one.to(), me))
                                            .map(Suggestion::entry);
                            case "end-mandate" ->
                                    matter.ties().speakers().stream().map(Speaker::entry);
                            default -> null;
                        })
                .map(entries -> entries.collect(Collectors.toSet()));
    }

    /**
     * The numbers of the promises that an act can be about, in order.
     *
     * @param act its public name
     */
    List<Integer> promises(String act, Matter matter, SignedIn me) {
        List<Promised> all = matter.aftermath().promises();
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> !all.get(number - 1).kept())
                .filter(number ->
                        !act.equals("keep-promise") || isMine(all.get(number - 1).office(), me))
                .boxed()
                .toList();
    }

    private static Stream<Integer> disputable(Oversight oversight) {
        Set<Integer> disputed =
                oversight.disputes().stream().map(DisputedEntry::entry).collect(Collectors.toSet());
        return oversight.contestable().stream()
                .map(Contestable::entry)
                .filter(entry -> !disputed.contains(entry));
    }

    private Stream<Integer> errands(Matter matter, Clock clock, SignedIn me) {
        return matter.inquiry().errands().stream()
                .filter(one -> one.clock() == clock && one.doneOn().isEmpty())
                .filter(one -> isMine(one.office(), me))
                .map(Errand::entry);
    }

    private static Stream<Integer> files(Oversight oversight, Predicate<SupervisionFile> whose) {
        return oversight.files().stream()
                .filter(SupervisionFile::open)
                .filter(whose)
                .map(SupervisionFile::entry);
    }

    /** Also what an office owed that is no more, whose successor is mine. */
    private boolean isMine(OfficeId office, SignedIn me) {
        return offices.tree().today(office).equals(me.office());
    }
}
