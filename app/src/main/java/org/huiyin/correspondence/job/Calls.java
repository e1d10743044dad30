package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.List;
import org.huiyin.correspondence.Way;
import org.huiyin.database.Session;
import org.huiyin.office.Offices;
import org.huiyin.petition.AfterEvents;
import org.huiyin.procedure.OfficeId;

/**
 * Sees that the programs of the offices on a case hear of each entry: of those that have it in
 * sight with this entry, and of no other; never of one that a report is about (Art. 30(3)).
 */
final class Calls implements AfterEvents {

    private final Webhooks webhooks;
    private final Offices offices;
    private final Outbox outbox;
    private final OneTimeTask<String> task;

    Calls(Webhooks webhooks, Offices offices, Outbox outbox, OneTimeTask<String> task) {
        this.webhooks = webhooks;
        this.offices = offices;
        this.outbox = outbox;
        this.task = task;
    }

    @Override
    public void after(Session session, Happened happened) {
        List<OfficeId> onCase =
                webhooks.offices().stream()
                        .filter(this::stands)
                        .filter(office -> happened.inSightOf(offices.idsOf(office)))
                        .toList();
        for (int place = 0; place < happened.events().size(); place++) {
            for (OfficeId office : onCase) {
                News news = News.of(happened, place, office.code());
                outbox.put(session, Way.WEBHOOK, task, news, happened.at());
            }
        }
    }

    /** One that was merged or dissolved has a successor, with a program of its own. */
    private boolean stands(OfficeId code) {
        return offices.byCode(code).filter(office -> office.code().equals(code)).isPresent();
    }
}
