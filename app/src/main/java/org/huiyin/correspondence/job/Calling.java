package org.huiyin.correspondence.job;

import java.util.Optional;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.OfficeId;
import org.springframework.beans.factory.ObjectProvider;

/** Calls the program of an office: number and kind of event, and nothing else. */
final class Calling implements Errands.Carrier {

    private final Webhooks webhooks;
    private final ObjectProvider<Petitions> petitions;

    Calling(Webhooks webhooks, ObjectProvider<Petitions> petitions) {
        this.webhooks = webhooks;
        this.petitions = petitions;
    }

    /** What the program is given. */
    private record Call(String number, String event, String id) {}

    /** Asked again at this moment: what was a claim may have become a report in the meantime. */
    @Override
    public boolean carry(News news, String id) {
        OfficeId office = new OfficeId(news.recipient());
        Optional<Webhook> webhook =
                webhooks.of(office)
                        .filter(_ -> petitions.getObject().inSightOf(news.number(), office));
        webhook.ifPresent(to -> to.send(new Call(news.number().digits(), news.kind(), id)));
        return webhook.isPresent();
    }
}
