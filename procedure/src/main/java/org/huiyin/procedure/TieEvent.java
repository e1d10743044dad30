package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Matters were tied or untied, or one is urgent. */
public sealed interface TieEvent extends PetitionEvent {

    /** Another matter is related. */
    record Linked(LocalDate on, Actor by, MatterNumber to) implements TieEvent {}

    /** Answered together with that one. */
    record Joined(LocalDate on, Actor by, MatterNumber into) implements TieEvent {}

    /** Answered on its own again. */
    record LeftJoint(LocalDate on, Actor by, Optional<Words> signedPaper) implements TieEvent {}

    /**
     * An office was told that it is urgent, and has it in sight from now on (Art. 25).
     *
     * @param by the program
     */
    record UrgencyTold(LocalDate on, Actor by, OfficeId office) implements TieEvent {}

    /** The matter is urgent. */
    record MarkedUrgent(LocalDate on, Actor by, Words reason) implements TieEvent {}
}
