package org.huiyin.procedure;

import java.time.LocalDate;

/** Another office was asked for its part, or brought it. */
public sealed interface ErrandEvent extends PetitionEvent {

    /** An assisting office owes its contribution by that day. */
    record ContributionRequested(LocalDate on, Actor by, OfficeId office, LocalDate due, Words text)
            implements ErrandEvent {}

    /** It brought it. */
    record Contributed(LocalDate on, Actor by, int entry, Words text) implements ErrandEvent {}

    /** Offices met. */
    record MeetingHeld(LocalDate on, Actor by, LocalDate heldOn, Words agenda, Words minutes)
            implements ErrandEvent {}

    /** An office has a task until that day. */
    record TaskSet(LocalDate on, Actor by, OfficeId office, LocalDate due, Words text)
            implements ErrandEvent {}

    /** It reports it done. */
    record TaskReported(LocalDate on, Actor by, int entry, Words text) implements ErrandEvent {}
}
