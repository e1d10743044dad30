package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** A petition changed hands, or it is disputed whose hands are right. */
public sealed interface HandOverEvent extends PetitionEvent {

    /**
     * The law provides another procedure.
     *
     * @param lastDay that procedure's own last day, where law fixes it; to be checked
     */
    record Referred(
            LocalDate on,
            Actor by,
            OtherProcedure procedure,
            Optional<LocalDate> lastDay,
            Words forum,
            Words text)
            implements HandOverEvent {}

    /** The petition goes on where it stood. */
    record Resumed(LocalDate on, Actor by, Words reason) implements HandOverEvent {}

    /** The receiving office says it is not the right one. */
    record TransferObjected(LocalDate on, Actor by, Words reason) implements HandOverEvent {}

    /**
     * The referrer agrees and has it again, with the clock it had.
     *
     * @param office the referrer
     */
    record ObjectionAgreed(LocalDate on, Actor by, OfficeId office, boolean bureau, Words text)
            implements HandOverEvent {}

    /** The transfer stands. */
    record TransferConfirmed(LocalDate on, Actor by, Words text) implements HandOverEvent {}

    /** Nobody objected in time: handling runs from the last day for it (design). */
    record AcceptedBySilence(LocalDate on, Actor by) implements HandOverEvent {}

    /**
     * The petitioner disputes an entry.
     *
     * @param office who decides about it; empty where no office stands above
     */
    record Disputed(
            LocalDate on,
            Actor by,
            int entry,
            Optional<OfficeId> office,
            Words text,
            Optional<Words> signedPaper)
            implements HandOverEvent {}

    /** The office above decided about it. */
    record DisputeSettled(LocalDate on, Actor by, int entry, boolean granted, Words text)
            implements HandOverEvent {}
}
