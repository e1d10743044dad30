package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A return call or visit (回访) planned after service.
 *
 * @param entry the entry that planned it
 * @param office who makes it
 * @param plannedOn when it was planned
 * @param due the day it is planned for
 * @param doneOn when it was made
 */
public record ReturnCall(
        int entry,
        OfficeId office,
        LocalDate plannedOn,
        LocalDate due,
        Optional<LocalDate> doneOn) {

    ReturnCall done(LocalDate on) {
        return new ReturnCall(entry, office, plannedOn, due, Optional.of(on));
    }
}
