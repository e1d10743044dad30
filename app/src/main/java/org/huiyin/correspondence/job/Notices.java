package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.huiyin.vault.Receipts;

/**
 * Sees that the petitioner hears of what an office did: a task for each person who left a mail
 * address, written in the transaction of the act.
 */
final class Notices implements AfterEvents {

    private final Persons persons;
    private final Receipts receipts;
    private final SchedulerClient client;
    private final OneTimeTask<String> task;

    Notices(Persons persons, Receipts receipts, SchedulerClient client, OneTimeTask<String> task) {
        this.persons = persons;
        this.receipts = receipts;
        this.client = client;
        this.task = task;
    }

    @Override
    public void after(Session session, Happened happened) {
        if (happened.events().stream().noneMatch(Notices::isNews)) {
            return;
        }
        List<Person> all = persons.forDelivery(session, happened.key());
        Set<String> told = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).email().filter(told::add).isPresent()) {
                schedule(new News(happened.number(), happened.version(), i));
            }
        }
    }

    /** The task's name is a keyed one: from a log or a mail nobody learns the petition's number. */
    private void schedule(News news) {
        String name = receipts.mark("notice", news.text());
        client.scheduleIfNotExists(task.instance(name, news.text()), Clock.systemUTC().instant());
    }

    /**
     * What the petitioner did themselves, and what is only internal, is no news to them. What a
     * desk entered in their name is: they may never have signed it.
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
                    PetitionEvent.WithdrawalTakenBack _ ->
                    !(event.by() instanceof Actor.Petitioner);
            default -> false;
        };
    }
}
