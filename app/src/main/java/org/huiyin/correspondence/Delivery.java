package org.huiyin.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/**
 * What became of one notice.
 *
 * @param entry the sequence number of the entry it is about
 * @param recipient the id of a person of this petition, or the code of an office; for the program
 *     alone
 * @param tries how often it was tried in vain
 * @param updatedAt when it last changed
 */
public record Delivery(
        int entry, Way way, String recipient, State state, int tries, Instant updatedAt) {

    /** How far it got. */
    public enum State {
        /** Not sent yet, or to be tried again. */
        WAITING,
        /** Whoever carries it has taken it; whether it was read nobody asks. */
        TAKEN,
        /** Given up. */
        FAILED,
        /** Nobody is there any more whom it is for. */
        DROPPED
    }

    /** The office it is for; empty where it is for a person. */
    public Optional<OfficeId> office() {
        return way == Way.WEBHOOK ? Optional.of(new OfficeId(recipient)) : Optional.empty();
    }

    /** The same without what tells one recipient of its kind from another. */
    Line line() {
        return new Line(way, state, tries > 0, office());
    }

    /**
     * What people are shown of it.
     *
     * @param tried whether it was tried in vain
     */
    public record Line(Way way, State state, boolean tried, Optional<OfficeId> office) {}
}
