package org.huiyin.petition.store;

import java.util.List;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells everyone who must know, in the transaction in which it happened. */
@Component
final class Followers {

    private final ObjectProvider<AfterEvents> beans;

    Followers(ObjectProvider<AfterEvents> beans) {
        this.beans = beans;
    }

    void tell(Session session, AfterEvents.Happened happened) {
        List<AfterEvents> all = beans.orderedStream().toList();
        for (AfterEvents one : all) {
            one.after(session, happened);
        }
    }
}
