package org.huiyin.office;

import java.time.Duration;
import java.util.Optional;
import org.huiyin.database.Database;

/**
 * Approved proposals that take time to carry out. Programs on one database may try at once and are
 * killed at any moment: what was begun is carried on by whoever comes next.
 */
public interface Orders {

    /**
     * What two people ordered and nobody has finished.
     *
     * @param id the proposal's
     */
    record Order<C extends Proposal.Change>(String id, C change) {}

    /** The oldest order of this kind that is not done. */
    <C extends Proposal.Change> Optional<Order<C>> next(Class<C> kind);

    /**
     * Does the first part of an order, unless it was done: in one transaction with the mark that
     * says so, and by one program at a time.
     */
    void begin(Order<?> order, Database.Work<Boolean> first);

    /** Whether the first part was done so long ago. */
    boolean begunBefore(Order<?> order, Duration ago);

    /**
     * Does the last part of an order that is done otherwise, by one program at a time, and marks it
     * as done; once.
     */
    void finish(Order<?> order, Runnable last);
}
