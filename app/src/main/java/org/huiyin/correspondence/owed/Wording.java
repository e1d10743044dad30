package org.huiyin.correspondence.owed;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.office.Calendars;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.ErrandEvent;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.MediationEvent;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.SupervisionEvent;
import org.huiyin.shell.law.LawWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what the letter that an entry owes says. */
@Component
final class Wording {

    private final Offices offices;
    private final Profiles profiles;
    private final Calendars calendars;
    private final LawWords law;
    private final MessageSource messages;

    Wording(
            Offices offices,
            Profiles profiles,
            Calendars calendars,
            LawWords law,
            MessageSource messages) {
        this.offices = offices;
        this.profiles = profiles;
        this.calendars = calendars;
        this.law = law;
        this.messages = messages;
    }

    /** A letter, not printed yet. */
    record Worded(LetterKind kind, LetterData data) {}

    /**
     * The letter of an entry, which may be made again at any time and is the same each time.
     *
     * @param file as the program itself reads it
     * @param entry its sequence number
     * @return empty where the entry owes none
     */
    Optional<Worded> of(CaseFile file, int entry, Locale language) {
        return in(
                language,
                () -> {
                    Draft draft = draft(new Moment(file, entry), language);
                    return OwedLetters.of(draft.moment().event(), draft.now())
                            .map(kind -> new Worded(kind, data(kind, draft)));
                });
    }

    /** The receipt of a petition; no entry owes it, because it is made for whoever asks for it. */
    Worded receipt(CaseFile file, Locale language) {
        return in(
                language,
                () -> {
                    Draft draft = draft(new Moment(file, 1), language);
                    return new Worded(LetterKind.RECEIPT, new ToPetitioner(draft).receipt());
                });
    }

    /** The words of the law follow the language of the thread. */
    private static <T> T in(Locale language, Supplier<T> worded) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return worded.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Draft draft(Moment moment, Locale language) {
        return new Draft(
                moment,
                profiles.byId(moment.after().matter().profile()).orElseThrow(),
                calendars.current(),
                new Voice(offices, law, messages, language));
    }

    private LetterData data(LetterKind kind, Draft draft) {
        var petitioner = new ToPetitioner(draft);
        var office = new ToOffices(draft);
        var answers = new Answers(draft);
        var remedies = new Remedies(draft, offices);
        return switch (draft.moment().event()) {
            case PetitionEvent.Accepted event -> petitioner.acceptance(event);
            case PetitionEvent.Declined event -> petitioner.notAccepted(event);
            case HandOverEvent.Referred event -> petitioner.referral(event);
            case PetitionEvent.ExtensionApproved event -> petitioner.extension(event);
            case InquiryEvent.HearingCalled event -> petitioner.hearing(event);
            case InquiryEvent.HearingHeld event -> petitioner.minutes(event);
            case MediationEvent.AgreementRecorded _ -> petitioner.agreement();
            case PetitionEvent.Transferred event -> office.transfer(event);
            case PetitionEvent.Assigned event -> office.assignment(event);
            case HandOverEvent.ObjectionAgreed _ -> office.objectionAnswer(true);
            case HandOverEvent.TransferConfirmed _ -> office.objectionAnswer(false);
            case SupervisionEvent.SupervisionOpened event -> office.supervision(event);
            case SupervisionEvent.Suggested event -> office.suggestion(event);
            case ErrandEvent.MeetingHeld event -> office.meeting(event);
            case PetitionEvent.OpinionSigned _ -> answers.opinion(remedies);
            case PetitionEvent.Closed event -> answers.report(event);
            case AppealEvent.ReviewSigned _ -> new Reviews(draft).review(kind, remedies);
            default -> throw new IllegalStateException("no words for " + kind);
        };
    }
}
