package org.huiyin.petition.store;

import java.util.List;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.springframework.stereotype.Component;

/** Goes through all petitions in bounded batches, with the program's own eyes. */
@Component
final class EveryPetition {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    EveryPetition(Database database) {
        this.database = database;
    }

    /**
     * The ids of all petitions, in their order; those filed meanwhile may be among them.
     *
     * @param onlyOpen only those in which something is owed
     */
    Stream<UUID> ids(boolean onlyOpen) {
        return StreamSupport.stream(new Walk(onlyOpen), false);
    }

    private List<UUID> after(UUID last, boolean onlyOpen) {
        return database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select petition_id from petition
                                        where petition_id > ? and (next_due is not null or not ?)
                                        order by petition_id limit ?
                                        """)
                                .params(last, onlyOpen, BATCH)
                                .query(UUID.class)
                                .list());
    }

    private final class Walk extends Spliterators.AbstractSpliterator<UUID> {

        private final boolean onlyOpen;
        private List<UUID> batch = List.of();
        private int place;
        private UUID last = FIRST;

        Walk(boolean onlyOpen) {
            super(Long.MAX_VALUE, ORDERED | NONNULL | DISTINCT);
            this.onlyOpen = onlyOpen;
        }

        @Override
        public boolean tryAdvance(Consumer<? super UUID> action) {
            if (place == batch.size()) {
                batch = after(last, onlyOpen);
                place = 0;
                if (batch.isEmpty()) {
                    return false;
                }
            }
            last = batch.get(place++);
            action.accept(last);
            return true;
        }
    }
}
