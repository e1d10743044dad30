package org.huiyin.petition.store;

import java.util.List;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells everyone who must know, in the transaction in which it happened. */
@Component
final class Followers {

    private final SingletonSupplier<List<AfterEvents>> all;

    Followers(ObjectProvider<AfterEvents> beans) {
        this.all = SingletonSupplier.of(() -> beans.orderedStream().toList());
    }

    void tell(Session session, AfterEvents.Happened happened) {
        for (AfterEvents one : all.obtain()) {
            one.after(session, happened);
        }
    }
}
