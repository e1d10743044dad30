package org.huiyin.correspondence.owed;

import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ErrandEvent;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Objection;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.SupervisionEvent;

/** What offices write to each other. */
final class ToOffices {

    private final Draft draft;
    private final Voice voice;

    ToOffices(Draft draft) {
        this.draft = draft;
        this.voice = draft.voice();
    }

    LetterData transfer(PetitionEvent.Transferred event) {
        LetterData data =
                draft.toOffice(draft.writer(), event.to())
                        .with(LetterField.REASON, draft.moment().said("reason"));
        Hop hop = draft.now().hop();
        return hop.bureau()
                ? data
                : Draft.with(
                        data,
                        LetterField.DUE_ON,
                        draft.lastDay(draft.moment().after(), Clock.OBJECTION));
    }

    LetterData assignment(PetitionEvent.Assigned event) {
        return draft.toOffice(draft.writer(), event.to())
                .with(LetterField.REASON, draft.moment().said("reason"))
                .with(LetterField.DUE_ON, event.due());
    }

    /** To the office that had objected. */
    LetterData objectionAnswer(boolean agreed) {
        Hop objecting = draft.moment().before().matter().hop();
        LetterData data =
                draft.toOffice(draft.writer(), objecting.office())
                        .with(LetterField.OUTCOME, voice.say(agreed ? "agreed" : "confirmed"))
                        .with(LetterField.REASON, draft.moment().said("text"));
        return Draft.with(data, LetterField.OBJECTED_ON, objecting.objection().map(Objection::on));
    }

    LetterData supervision(SupervisionEvent.SupervisionOpened event) {
        return draft.toOffice(event.supervisor().orElseThrow(), event.office())
                .with(LetterField.GROUND, voice.word(event.ground()))
                .with(
                        LetterField.FACTS,
                        event.text().isPresent() ? draft.moment().said("text") : missed(event))
                .with(LetterField.DEMAND, voice.say("correct"))
                .with(LetterField.DUE_ON, event.due());
    }

    private String missed(SupervisionEvent.SupervisionOpened event) {
        Optional<String> clock = event.clock().map(voice::word);
        return event.missed()
                .map(day -> voice.say("missed", clock.orElse(""), voice.day(day)))
                .orElse("");
    }

    LetterData suggestion(SupervisionEvent.Suggested event) {
        return draft.toOffice(draft.writer(), event.to())
                .with(
                        LetterField.DEMAND,
                        voice.say(
                                "suggests", voice.word(event.kind()), draft.moment().said("text")))
                .with(LetterField.DUE_ON, event.due());
    }

    LetterData meeting(ErrandEvent.MeetingHeld event) {
        return draft.from(draft.writer())
                .with(LetterField.HELD_AT, voice.day(event.heldOn()))
                .with(
                        LetterField.RECORD,
                        draft.moment().said("agenda") + "\n" + draft.moment().said("minutes"));
    }
}
