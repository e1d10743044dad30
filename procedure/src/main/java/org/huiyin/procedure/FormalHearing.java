package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hearing (听证) with notice, members and minutes.
 *
 * @param calledOn when notice was given
 * @param plannedFor the day it was called for
 * @param at the stage at which it was called
 * @param appeals how many appeals there were by then: it belongs to the last one
 * @param minutesOn when its minutes came on file
 */
public record FormalHearing(
        LocalDate calledOn,
        LocalDate plannedFor,
        Status at,
        int appeals,
        Optional<LocalDate> minutesOn) {

    FormalHearing held(LocalDate on) {
        return new FormalHearing(calledOn, plannedFor, at, appeals, Optional.of(on));
    }

    /** The day it was over, as far as is known: its minutes, else the day it was called for. */
    LocalDate endedOn() {
        return minutesOn.orElse(plannedFor);
    }
}
