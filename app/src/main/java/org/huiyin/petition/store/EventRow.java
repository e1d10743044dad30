package org.huiyin.petition.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Words;

/** A row of the table {@code event}. */
@SuppressWarnings("ArrayRecordComponent")
record EventRow(int sequence, Body body, Instant recordedAt, byte[] previous, byte[] hash) {

    /** What an event says, as stored. */
    record Body(String type, int format, String payload) {

        static Body of(PetitionEvent event) {
            return new Body(event.name(), EventText.format(event), EventText.write(event));
        }
    }

    /** The event itself. */
    PetitionEvent event() {
        return EventText.read(body.type(), body.format(), body.payload());
    }

    /** What rows say, one event each. */
    static List<PetitionEvent> events(List<EventRow> rows) {
        return rows.stream().map(EventRow::event).toList();
    }

    /** Words that the event itself holds; none since they are sealed. */
    Map<Words, String> inTheClear() {
        return EventText.inTheClear(body.type(), body.format(), body.payload());
    }

    /**
     * The rows that continue a stream.
     *
     * @param last hash of the entry before, {@link Chain#start} for the first
     * @param version how many entries there are before
     */
    static List<EventRow> following(
            UUID petition, byte[] last, int version, List<PetitionEvent> events, Instant at) {
        List<EventRow> rows = new ArrayList<>(events.size());
        byte[] previous = last;
        for (PetitionEvent event : events) {
            int sequence = version + rows.size() + 1;
            Body body = Body.of(event);
            byte[] hash = Chain.hash(previous, petition, sequence, at, body);
            rows.add(new EventRow(sequence, body, at, previous, hash));
            previous = hash;
        }
        return rows;
    }

    /** Whether these rows, oldest first, are the whole and unaltered chain of the petition. */
    static boolean unbroken(UUID petition, List<EventRow> rows) {
        byte[] previous = Chain.start();
        int sequence = 0;
        for (EventRow row : rows) {
            sequence++;
            boolean holds =
                    row.sequence == sequence
                            && Arrays.equals(row.previous, previous)
                            && Arrays.equals(
                                    row.hash,
                                    Chain.hash(
                                            previous,
                                            petition,
                                            sequence,
                                            row.recordedAt,
                                            row.body));
            if (!holds) {
                return false;
            }
            previous = row.hash;
        }
        return sequence > 0;
    }
}
