package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.OfficeId;

/**
 * The opinion of a review as the letter that it will be.
 *
 * @param redoBy the last day for the new opinion, where one is ordered
 * @param changed the findings that the reviewing office changes
 */
public record ReviewLetter(
        AppealLevel level,
        OfficeId office,
        LocalDate askedOn,
        AppealOutcome outcome,
        Optional<LocalDate> redoBy,
        String facts,
        String legalBasis,
        List<Changed> changed) {

    public ReviewLetter {
        changed = List.copyOf(changed);
    }

    /** A finding that is changed. */
    public record Changed(int request, String asked, Finding finding, String facts, String basis) {}

    /** The last draft; empty before the first. */
    static Optional<ReviewLetter> of(CaseFile file) {
        return file.state()
                .matter()
                .aftermath()
                .appeal()
                .flatMap(appeal -> appeal.draft().map(draft -> of(file, appeal, draft)));
    }

    private static ReviewLetter of(CaseFile file, Appeal appeal, Appeal.Draft draft) {
        List<Entry> drafts = last(file, AppealEvent.ReviewDrafted.class).toList();
        return new ReviewLetter(
                appeal.asked().level(),
                appeal.office(),
                appeal.asked().on(),
                draft.outcome(),
                draft.redoBy(),
                said(drafts, "facts"),
                said(drafts, "legalBasis"),
                appeal.changed().stream().map(answer -> changed(file, answer)).toList());
    }

    private static Changed changed(CaseFile file, Act.Answer answer) {
        int request = answer.request().number();
        List<Entry> entries =
                last(file, AppealEvent.FindingChanged.class)
                        .filter(entry ->
                                entry.event().orElseThrow()
                                                instanceof AppealEvent.FindingChanged changed
                                        && changed.request().equals(answer.request()))
                        .toList();
        return new Changed(
                request,
                file.view().requests().get(request - 1).text(),
                answer.finding(),
                said(entries, "facts"),
                said(entries, "legalBasis"));
    }

    /** The entries of one kind, the latest first. */
    private static Stream<Entry> last(CaseFile file, Class<? extends AppealEvent> type) {
        return file.timeline().reversed().stream()
                .filter(entry -> entry.event().filter(type::isInstance).isPresent());
    }

    private static String said(List<Entry> entries, String name) {
        return entries.stream()
                .limit(1)
                .flatMap(entry -> entry.words().stream())
                .filter(said -> said.name().equals(name))
                .map(Entry.Said::text)
                .findFirst()
                .orElse("");
    }
}
