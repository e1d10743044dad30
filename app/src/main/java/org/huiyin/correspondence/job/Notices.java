package org.huiyin.correspondence.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.PeopleEvent;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;

/**
 * Sees that the petitioner hears of what an office did: a notice for each person who can be
 * reached, one for each address.
 */
final class Notices implements AfterEvents {

    private static final Actor THEMSELVES = new Actor.Petitioner(CodeKind.OWN);

    private final Persons persons;
    private final Outbox outbox;
    private final List<PersonWay> ways;

    Notices(Persons persons, Outbox outbox, List<PersonWay> ways) {
        this.persons = persons;
        this.outbox = outbox;
        this.ways = List.copyOf(ways);
    }

    @Override
    public void after(Session session, Happened happened) {
        OptionalInt first =
                IntStream.range(0, happened.events().size())
                        .filter(place -> isNews(happened.events().get(place)))
                        .findFirst();
        if (ways.isEmpty() || first.isEmpty()) {
            return;
        }
        Map<UUID, Person> all = persons.forDelivery(session, happened.key());
        for (PersonWay way : ways) {
            Set<String> told = new HashSet<>();
            all.forEach((id, person) -> {
                Optional<String> to = way.address().apply(person);
                if (to.filter(told::add).isPresent()) {
                    News news = News.of(happened, first.getAsInt(), id.toString());
                    outbox.put(session, way.way(), way.task(), news, happened.at());
                }
            });
        }
    }

    /**
     * What the petitioner did themselves, and what is only internal, is no news to them. What a
     * desk entered in their name is: they may never have signed it. So is what their agent did.
     */
    private static boolean isNews(PetitionEvent event) {
        return switch (event) {
            case PetitionEvent.Transferred _,
                    PetitionEvent.Assigned _,
                    PetitionEvent.Declined _,
                    PetitionEvent.Accepted _,
                    PetitionEvent.Classified _,
                    PetitionEvent.LeadAppointed _,
                    PetitionEvent.PetitionerHeard _,
                    PetitionEvent.ExtensionApproved _,
                    PetitionEvent.OpinionLaidOpen _,
                    PetitionEvent.Closed _ ->
                    true;
            case PetitionEvent.OpinionServed _,
                    PetitionEvent.HearingConfirmed _,
                    PetitionEvent.Withdrawn _,
                    PetitionEvent.WithdrawalTakenBack _,
                    PeopleEvent.SpeakerAdded _,
                    PeopleEvent.MandateEnded _ ->
                    !event.by().equals(THEMSELVES);
            default -> false;
        };
    }
}
