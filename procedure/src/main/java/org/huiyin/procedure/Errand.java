package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What another office owes for this case by a day.
 *
 * @param entry the entry that asked for it
 * @param clock {@link Clock#CONTRIBUTION} or {@link Clock#TASK}
 * @param office who owes it
 * @param askedOn when it was asked for
 * @param due the day set
 * @param doneOn when it was brought
 */
public record Errand(
        int entry,
        Clock clock,
        OfficeId office,
        LocalDate askedOn,
        LocalDate due,
        Optional<LocalDate> doneOn) {

    Errand done(LocalDate on) {
        return new Errand(entry, clock, office, askedOn, due, Optional.of(on));
    }
}
