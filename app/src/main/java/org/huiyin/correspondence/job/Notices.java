package org.huiyin.correspondence.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.PeopleEvent;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.shell.LegalTime;
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
    private final LegalTime time;

    Notices(Persons persons, Outbox outbox, List<PersonWay> ways, LegalTime time) {
        this.time = time;
        this.persons = persons;
        this.outbox = outbox;
        this.ways = List.copyOf(ways);
    }

    @Override
    public void after(Session session, Happened happened) {
        int news = first(happened, Notices::isNews);
        int answer = first(happened, Notices::isAnswer);
        if (answer < 0 && (news < 0 || ways.isEmpty())) {
            return;
        }
        Map<UUID, Person> all = persons.forDelivery(session, happened.key());
        boolean owed = answer >= 0 && all.values().stream().filter(Answered::may).count() > 1;
        if (news >= 0 || owed) {
            Set<UUID> told = tell(session, happened, owed ? answer : news, all);
            if (owed && !time.isTold()) {
                Answered.write(session, happened, answer, all, told);
            }
        }
    }

    private static int first(Happened happened, Predicate<PetitionEvent> kind) {
        return IntStream.range(0, happened.events().size())
                .filter(place -> kind.test(happened.events().get(place)))
                .findFirst()
                .orElse(-1);
    }

    /** Tells whoever can be told, one for each address, and says who they are. */
    private Set<UUID> tell(Session session, Happened happened, int place, Map<UUID, Person> all) {
        Set<UUID> reached = new HashSet<>();
        for (PersonWay way : ways) {
            Set<String> told = new HashSet<>();
            all.forEach((id, person) -> {
                Optional<String> to = way.address().apply(person);
                if (to.isPresent()) {
                    reached.add(id);
                }
                if (to.filter(told::add).isPresent()) {
                    News news = News.of(happened, place, id.toString());
                    outbox.put(session, way.way(), way.task(), news, happened.at());
                }
            });
        }
        return reached;
    }

    /** An answer that reached one of them; each of the others who left an address is owed it. */
    private static boolean isAnswer(PetitionEvent event) {
        return event instanceof PetitionEvent.OpinionServed
                || event instanceof AppealEvent.ReviewServed;
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
                    AppealEvent.ReviewLaidOpen _,
                    PetitionEvent.Closed _ ->
                    true;
            case PetitionEvent.OpinionServed _,
                    AppealEvent.ReviewServed _,
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
