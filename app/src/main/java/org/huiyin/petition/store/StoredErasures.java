package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.office.Erasure;
import org.huiyin.office.Orders;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Erasures;
import org.huiyin.vault.DestroyedKeys;
import org.huiyin.vault.KeyDestroyed;
import org.huiyin.vault.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Goes through what has ended, petition by petition. At the start, before anything is served, what
 * the list beside the master key names is erased again where the database still holds it.
 */
@Component
final class StoredErasures implements Erasures, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StoredErasures.class);

    private final Database database;
    private final EveryPetition all;
    private final Orders orders;
    private final Erasing erasing;
    private final DestroyedKeys destroyed;
    private final ApplicationEventPublisher told;

    StoredErasures(
            Database database,
            EveryPetition all,
            Orders orders,
            Erasing erasing,
            DestroyedKeys destroyed,
            ApplicationEventPublisher told) {
        this.told = told;
        this.database = database;
        this.all = all;
        this.orders = orders;
        this.erasing = erasing;
        this.destroyed = destroyed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long again =
                came(destroyed.all()).stream()
                        .filter(id -> said(id, erasing.eraseAgain(id)))
                        .count();
        if (again > 0) {
            LOG.warn("{} petitions were erased before and came back; they are erased again", again);
        }
    }

    /** What is kept elsewhere goes after the commit. */
    private boolean said(UUID id, boolean erased) {
        if (erased) {
            told.publishEvent(new KeyDestroyed(id));
        }
        return erased;
    }

    /** Those that the database holds a key of. */
    private List<UUID> came(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.read(
                        new Caller.Program().scope(),
                        session ->
                                session.sql()
                                        .sql(
                                                """
                                                select petition_id from petition
                                                where petition_id = any (?)
                                                    and length(wrapped_key) > 0
                                                """)
                                        .param(ids.toArray(UUID[]::new))
                                        .query(UUID.class)
                                        .list());
    }

    @Override
    public Stream<Due> due(LocalDate until) {
        return all.numbers(EveryPetition.Which.KEPT)
                .flatMap(number ->
                        erasing
                                .keptUntil(number.petitionId())
                                .filter(day -> !day.isAfter(until))
                                .map(day -> new Due(number, day))
                                .stream());
    }

    @Override
    public int carryOn() {
        return orders.next(Erasure.class).map(this::carryOut).orElse(0);
    }

    private int carryOut(Orders.Order<Erasure> order) {
        LocalDate until = order.change().until();
        long erased =
                all.numbers(EveryPetition.Which.KEPT)
                        .map(PetitionNumber::petitionId)
                        .filter(id -> said(id, erasing.erase(id, until)))
                        .count();
        orders.finish(order, () -> LOG.info("{} petitions were erased", erased));
        return Math.toIntExact(erased);
    }
}
