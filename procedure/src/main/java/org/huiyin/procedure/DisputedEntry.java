package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry that the petitioner disputes.
 *
 * @param entry which
 * @param office who decides
 * @param on since when
 * @param settledOn when it was decided
 */
public record DisputedEntry(
        int entry, Optional<OfficeId> office, LocalDate on, Optional<LocalDate> settledOn) {

    DisputedEntry settled(LocalDate day) {
        return new DisputedEntry(entry, office, on, Optional.of(day));
    }
}
