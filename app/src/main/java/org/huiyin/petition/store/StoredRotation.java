package org.huiyin.petition.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Orders;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Rotation;
import org.huiyin.vault.KeyRotation;
import org.huiyin.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Wraps petition by petition, each in a transaction of its own that keeps the row for itself. */
@Component
final class StoredRotation implements Rotation {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final Orders orders;
    private final Vault vault;
    private final KeyRotation master;
    private final Duration patience;

    /**
     * @param patience how long a filing may be under way whose key the old one wrapped
     */
    StoredRotation(
            Database database,
            Orders orders,
            Vault vault,
            KeyRotation master,
            @Value("${huiyin.keys.patience:10m}") Duration patience) {
        this.database = database;
        this.orders = orders;
        this.vault = vault;
        this.master = master;
        this.patience = patience;
    }

    @Override
    public Progress carryOn() {
        return orders.next(org.huiyin.office.KeyRotation.class)
                .map(this::carryOn)
                .orElseGet(() -> new Progress(State.NONE, 0));
    }

    private Progress carryOn(Orders.Order<org.huiyin.office.KeyRotation> order) {
        int id = order.change().key();
        orders.begin(
                order,
                session -> {
                    master.begin(session, id);
                    return true;
                });
        boolean last = orders.begunBefore(order, patience);
        int wrapped = wrapAll(master.mark(id));
        if (!last) {
            return new Progress(State.WAITING, wrapped);
        }
        orders.finish(order, master::finish);
        return new Progress(State.DONE, wrapped);
    }

    /**
     * From the beginning each time: what was wrapped by an older key meanwhile is found as well.
     */
    private int wrapAll(byte[] mark) {
        int wrapped = 0;
        UUID last = FIRST;
        for (List<UUID> batch = after(last, mark); !batch.isEmpty(); batch = after(last, mark)) {
            for (UUID petition : batch) {
                wrapped += wrap(petition) ? 1 : 0;
            }
            last = batch.getLast();
        }
        return wrapped;
    }

    private List<UUID> after(UUID last, byte[] mark) {
        return database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select petition_id from petition
                                        where petition_id > ?
                                            and length(wrapped_key) > 0
                                            and substring(wrapped_key from 1 for ?) <> ?
                                        order by petition_id limit ?
                                        """)
                                .params(last, mark.length, mark, BATCH)
                                .query(UUID.class)
                                .list());
    }

    private boolean wrap(UUID petition) {
        return database.write(
                Scope.ofPetition(petition),
                session ->
                        wrapped(session, petition)
                                .filter(key -> key.length > 0)
                                .map(key -> put(session, petition, vault.wrapAgain(petition, key)))
                                .orElse(false));
    }

    private static Optional<byte[]> wrapped(Session session, UUID petition) {
        return session.sql()
                .sql("select wrapped_key from petition where petition_id = ? for update")
                .param(petition)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private static boolean put(Session session, UUID petition, byte[] wrapped) {
        return session.sql()
                        .sql("update petition set wrapped_key = ? where petition_id = ?")
                        .params(wrapped, petition)
                        .update()
                == 1;
    }
}
