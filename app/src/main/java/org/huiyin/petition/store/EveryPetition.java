package org.huiyin.petition.store;

import java.util.List;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.huiyin.vault.PetitionNumber;
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

    /** Which of them. */
    enum Which {
        ALL("true"),
        /** Something is owed by an office. */
        OWED("next_due is not null"),
        /** Answered or withdrawn, and not yet ended. */
        BEFORE_THE_END("status in ('SERVED', 'WITHDRAWN')"),
        /** Ended, and not erased. */
        KEPT("status in ('DECLINED', 'CLOSED') and length(wrapped_key) > 0");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** Their numbers, in no order that says anything; those filed meanwhile may be among them. */
    Stream<PetitionNumber> numbers(Which which) {
        return StreamSupport.stream(new Walk(which), false);
    }

    private List<PetitionNumber> after(UUID last, Which which) {
        return database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select number from petition
                                        where petition_id > ? and %s
                                        order by petition_id limit ?
                                        """
                                                .formatted(which.condition))
                                .params(last, BATCH)
                                .query((row, _) -> new PetitionNumber(row.getString(1)))
                                .list());
    }

    private final class Walk extends Spliterators.AbstractSpliterator<PetitionNumber> {

        private final Which which;
        private List<PetitionNumber> batch = List.of();
        private int place;
        private UUID last = FIRST;

        Walk(Which which) {
            super(Long.MAX_VALUE, ORDERED | NONNULL | DISTINCT);
            this.which = which;
        }

        @Override
        public boolean tryAdvance(Consumer<? super PetitionNumber> action) {
            if (place == batch.size()) {
                batch = after(last, which);
                place = 0;
                if (batch.isEmpty()) {
                    return false;
                }
            }
            PetitionNumber next = batch.get(place++);
            last = next.petitionId();
            action.accept(next);
            return true;
        }
    }
}
