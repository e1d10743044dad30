package org.huiyin.correspondence.owed;

import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.PetitionEvent;

/** What an office lets the petitioner know. */
final class ToPetitioner {

    private final Draft draft;
    private final Voice voice;

    ToPetitioner(Draft draft) {
        this.draft = draft;
        this.voice = draft.voice();
    }

    /** That it is registered, and by when somebody says who deals with it. */
    LetterData receipt() {
        PetitionEvent.Registered filed = draft.now().filing();
        Clock clock = filed.bureau() ? Clock.DISPOSAL : Clock.NOTICE_DIRECT;
        return Draft.with(
                draft.from(filed.office())
                        .to(voice.say("petitioner"))
                        .with(LetterField.CHANNEL, voice.word(filed.channel())),
                LetterField.DISPOSE_BY,
                draft.lastDay(draft.moment().after(), clock));
    }

    LetterData acceptance(PetitionEvent.Accepted event) {
        LetterData data =
                draft.toPetitioner()
                        .with(LetterField.ACCEPTED_ON, draft.now().acceptedOn().orElse(event.on()));
        return Draft.with(
                data, LetterField.LAST_DAY, draft.lastDay(draft.moment().after(), Clock.HANDLING));
    }

    LetterData notAccepted(PetitionEvent.Declined event) {
        return draft.toPetitioner()
                .with(LetterField.REASON, draft.moment().said("text"))
                .with(
                        LetterField.LEGAL_BASIS,
                        voice.article(draft.rules(), article(event.reason())))
                .with(LetterField.FORUM, draft.moment().said("forum"));
    }

    private static String article(DeclineReason reason) {
        return switch (reason) {
            case OUTSIDE_SYSTEM -> "23";
            case PENDING_BELOW -> "19(3)";
            case SAME_AFTER_RE_REVIEW -> "36(3)";
        };
    }

    LetterData referral(HandOverEvent.Referred event) {
        LetterData data =
                draft.toPetitioner()
                        .with(LetterField.REASON, draft.moment().said("text"))
                        .with(
                                LetterField.FORUM,
                                voice.say(
                                        "to-court",
                                        voice.word(event.procedure()),
                                        draft.moment().said("forum")));
        return Draft.with(data, LetterField.LAST_DAY, event.lastDay());
    }

    LetterData extension(PetitionEvent.ExtensionApproved event) {
        String reason =
                draft.moment()
                        .last(PetitionEvent.ExtensionRequested.class)
                        .map(asked -> Moment.said(asked, "reason"))
                        .orElse("");
        LetterData data =
                draft.toPetitioner()
                        .with(LetterField.REASON, reason)
                        .with(LetterField.APPROVED_BY, voice.actor(event.by()));
        LetterData longer =
                Draft.with(
                        data,
                        LetterField.LAST_DAY,
                        draft.lastDay(draft.moment().after(), Clock.HANDLING));
        return Draft.with(
                longer,
                LetterField.FORMER_LAST_DAY,
                draft.lastDay(draft.moment().before(), Clock.HANDLING));
    }

    LetterData hearing(InquiryEvent.HearingCalled event) {
        return draft.toPetitioner()
                .with(LetterField.HELD_AT, voice.day(event.plannedFor()))
                .with(LetterField.PLACE, draft.moment().said("place"))
                .with(LetterField.MEMBERS, draft.moment().said("members"));
    }

    /** What was said at a hearing, where and before whom as its notice had it. */
    LetterData minutes(InquiryEvent.HearingHeld event) {
        LetterData data =
                draft.from(draft.writer())
                        .with(LetterField.HELD_AT, voice.day(event.heldOn()))
                        .with(LetterField.RECORD, draft.moment().said("minutes"));
        return draft.moment()
                .last(InquiryEvent.HearingCalled.class)
                .map(notice -> asCalled(data, notice))
                .orElse(data);
    }

    private static LetterData asCalled(LetterData data, Entry notice) {
        return data.with(LetterField.PLACE, Moment.said(notice, "place"))
                .with(LetterField.MEMBERS, Moment.said(notice, "members"));
    }

    LetterData agreement() {
        return draft.from(draft.writer())
                .with(LetterField.PARTIES, voice.say("parties", voice.office(draft.now().office())))
                .with(LetterField.TERMS, draft.moment().said("text"));
    }
}
