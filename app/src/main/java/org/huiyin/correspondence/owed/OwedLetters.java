package org.huiyin.correspondence.owed;

import java.util.Optional;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.ErrandEvent;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MediationEvent;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Status;
import org.huiyin.procedure.SupervisionEvent;

/** Which letter an entry owes. */
public final class OwedLetters {

    private OwedLetters() {}

    /**
     * The letter that an event owes; empty where it owes none.
     *
     * @param now the matter with this event
     */
    public static Optional<LetterKind> of(PetitionEvent event, Matter now) {
        return switch (event) {
            case PetitionEvent.Accepted _ -> Optional.of(LetterKind.ACCEPTANCE);
            case PetitionEvent.Declined _ -> Optional.of(LetterKind.NOT_ACCEPTED);
            case PetitionEvent.Transferred _ -> Optional.of(LetterKind.TRANSFER);
            case PetitionEvent.Assigned _ -> Optional.of(LetterKind.ASSIGNMENT);
            case PetitionEvent.ExtensionApproved _ -> Optional.of(LetterKind.EXTENSION);
            case PetitionEvent.OpinionSigned _ -> Optional.of(LetterKind.OPINION);
            case PetitionEvent.Closed _ -> report(now);
            case HandOverEvent.Referred _ -> Optional.of(LetterKind.REFERRAL);
            case HandOverEvent.ObjectionAgreed _, HandOverEvent.TransferConfirmed _ ->
                    Optional.of(LetterKind.OBJECTION_ANSWER);
            case InquiryEvent.HearingCalled _ -> Optional.of(LetterKind.HEARING_NOTICE);
            case InquiryEvent.HearingHeld _, ErrandEvent.MeetingHeld _ ->
                    Optional.of(LetterKind.MINUTES);
            case MediationEvent.AgreementRecorded _ -> Optional.of(LetterKind.MEDIATION_AGREEMENT);
            case AppealEvent.ReviewSigned _ -> review(now);
            case SupervisionEvent.SupervisionOpened opened ->
                    opened.supervisor().map(_ -> LetterKind.SUPERVISION);
            case SupervisionEvent.Suggested _ -> Optional.of(LetterKind.SUGGESTION);
            default -> Optional.empty();
        };
    }

    /** A report is owed to whoever assigned the case. */
    private static Optional<LetterKind> report(Matter now) {
        return now.hop().how() == Status.ASSIGNED
                ? now.hop().from().map(_ -> LetterKind.COMPLETION_REPORT)
                : Optional.empty();
    }

    private static Optional<LetterKind> review(Matter now) {
        return now.aftermath()
                .appeal()
                .map(appeal ->
                        appeal.asked().level() == AppealLevel.REVIEW
                                ? LetterKind.REVIEW_OPINION
                                : LetterKind.RE_REVIEW_OPINION);
    }
}
