package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;

/**
 * Sees that the petitioner hears of what an office did: a task for each person who left a mail
 * address, written in the transaction of the act.
 */
final class Notices implements AfterEvents {

    private final Persons persons;
    private final SchedulerClient client;
    private final OneTimeTask<Void> task;

    Notices(Persons persons, SchedulerClient client, OneTimeTask<Void> task) {
        this.persons = persons;
        this.client = client;
        this.task = task;
    }

    @Override
    public void after(Session session, Happened happened) {
        if (happened.events().stream().noneMatch(Notices::isNews)) {
            return;
        }
        List<Person> all = persons.forDelivery(session, happened.key());
        Instant soon = Clock.systemUTC().instant();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).email().isPresent()) {
                News news = new News(happened.number(), happened.version(), i);
                client.scheduleIfNotExists(task.instance(news.id()), soon);
            }
        }
    }

    /** What the petitioner did themselves, and what is only internal, is no news to them. */
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
            case PetitionEvent.OpinionServed served -> !(served.by() instanceof Actor.Petitioner);
            default -> false;
        };
    }
}
