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
 * @param heldOn the day on which it was held, as its minutes say
 * @param minutesOn when its minutes came on file
 */
public record FormalHearing(
        LocalDate calledOn,
        LocalDate plannedFor,
        Status at,
        int appeals,
        Optional<LocalDate> heldOn,
        Optional<LocalDate> minutesOn) {

    FormalHearing held(LocalDate day, LocalDate filedOn) {
        return new FormalHearing(
                calledOn, plannedFor, at, appeals, Optional.of(day), Optional.of(filedOn));
    }
}
