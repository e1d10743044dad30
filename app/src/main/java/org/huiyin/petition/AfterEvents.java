package org.huiyin.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;

/**
 * What must follow when something happened to a petition. Beans of this type are called in the
 * transaction that writes the events, so that a task they schedule is there exactly when the events
 * are. They must be quick, and must ask nobody outside the database. They may run on the thread of
 * another caller, so nothing may depend on the thread.
 */
@FunctionalInterface
public interface AfterEvents {

    /**
     * Called for each filing and each act, whose events are written right after; again when that
     * was taken back and is tried anew.
     */
    void after(Session session, Happened happened);

    /**
     * What happened.
     *
     * @param key open, so that words and persons can be read in this transaction
     * @param events new, oldest first
     * @param version how many entries the petition has now
     * @param at the moment they were written
     * @param now the petition with these events
     * @param readers ids of those who have the petition in sight with these events
     * @param barred ids of those who must never learn of it, whoever else they are
     */
    record Happened(
            PetitionNumber number,
            PetitionKey key,
            List<PetitionEvent> events,
            int version,
            Instant at,
            Petition now,
            List<UUID> readers,
            List<UUID> barred) {

        public Happened {
            events = List.copyOf(events);
            readers = List.copyOf(readers);
            barred = List.copyOf(barred);
        }

        /** The sequence number of one of these events, by its place among them from 0. */
        public int sequence(int place) {
            return version - events.size() + place + 1;
        }

        /** Whether the database will show the petition to somebody for whom these ids stand. */
        public boolean inSightOf(Collection<UUID> ids) {
            return !Collections.disjoint(readers, ids) && Collections.disjoint(barred, ids);
        }
    }
}
