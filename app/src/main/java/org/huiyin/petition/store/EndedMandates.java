package org.huiyin.petition.store;

import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.PeopleEvent;
import org.springframework.stereotype.Component;

/** Takes back the code with the mandate, by whatever way it was ended. */
@Component
final class EndedMandates implements AfterEvents {

    @Override
    public void after(Session session, Happened happened) {
        happened.events().stream()
                .filter(PeopleEvent.MandateEnded.class::isInstance)
                .map(PeopleEvent.MandateEnded.class::cast)
                .forEach(ended ->
                        SpeakerCodes.takeBack(
                                session, happened.number().petitionId(), ended.entry()));
    }
}
