package org.huiyin.correspondence.owed;

import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterRequest;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Status;

/** What the office above says to an appeal. */
final class Reviews {

    private final Draft draft;
    private final Voice voice;

    Reviews(Draft draft) {
        this.draft = draft;
        this.voice = draft.voice();
    }

    LetterData review(LetterKind kind, Remedies remedies) {
        Appeal appeal = draft.now().aftermath().appeal().orElseThrow();
        AppealOutcome outcome = appeal.outcome().orElseThrow();
        Entry drafted = draft.moment().last(AppealEvent.ReviewDrafted.class).orElseThrow();
        LetterData data =
                reviewed(draft.toPetitioner(), kind)
                        .with(LetterField.REQUESTED_ON, appeal.asked().on())
                        .with(LetterField.FACTS, Moment.said(drafted, "facts"))
                        .with(LetterField.LEGAL_BASIS, Moment.said(drafted, "legalBasis"))
                        .with(LetterField.OUTCOME, voice.word(outcome))
                        .about(changed(appeal));
        LetterData dated =
                Draft.with(data, LetterField.DUE_ON, appeal.draft().flatMap(Appeal.Draft::redoBy));
        if (kind == LetterKind.RE_REVIEW_OPINION) {
            return heard().map(day -> dated.with(LetterField.HELD_AT, day)).orElse(dated);
        }
        return outcome.sendsBack()
                ? dated
                : remedies.reReview(draft.writer()).map(dated::with).orElse(dated);
    }

    /** Only the requests on which it finds otherwise. */
    private List<LetterRequest> changed(Appeal appeal) {
        var answers = new Answers(draft);
        return appeal.changed().stream()
                .map(one -> answers.answered(found(one), one.request().number(), one.finding()))
                .toList();
    }

    private Entry found(Act.Answer answer) {
        return draft.moment().file().timeline().subList(0, draft.moment().sequence()).stream()
                .filter(entry ->
                        Moment.event(entry) instanceof AppealEvent.FindingChanged changed
                                && changed.facts().equals(answer.facts())
                                && changed.request().equals(answer.request()))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** What is under review, and whose it is. */
    private LetterData reviewed(LetterData data, LetterKind kind) {
        Class<? extends PetitionEvent> signing =
                kind == LetterKind.REVIEW_OPINION
                        ? PetitionEvent.OpinionSigned.class
                        : AppealEvent.ReviewSigned.class;
        return draft.moment()
                .last(signing)
                .map(signed ->
                        data.with(LetterField.REVIEWED_OFFICE, office(signed))
                                .with(LetterField.REVIEWED_LETTER, draft.number(signed)))
                .orElse(data);
    }

    private String office(Entry signed) {
        return Moment.event(signed).by() instanceof Actor.Staff staff
                ? voice.office(staff.office())
                : voice.office(draft.now().office());
    }

    /** The day of the hearing in a re-review. */
    private Optional<String> heard() {
        boolean hearing =
                draft.now().inquiry().formal().stream()
                        .filter(one -> one.at() == Status.IN_RE_REVIEW)
                        .anyMatch(one -> one.minutesOn().isPresent());
        return hearing
                ? draft.moment()
                        .last(InquiryEvent.HearingHeld.class)
                        .map(entry -> (InquiryEvent.HearingHeld) Moment.event(entry))
                        .map(held -> voice.day(held.heldOn()))
                : Optional.empty();
    }
}
