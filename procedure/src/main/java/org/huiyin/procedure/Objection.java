package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The receiving office's objection to a transfer (Art. 23).
 *
 * @param on when it objected
 * @param confirmedOn when the transfer was confirmed all the same; until then it waits
 */
public record Objection(LocalDate on, Optional<LocalDate> confirmedOn) {

    /** Whether the referrer has not decided yet. */
    public boolean pending() {
        return confirmedOn.isEmpty();
    }
}
