package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** A promise was made, kept, confirmed or disputed; somebody called back. */
public sealed interface PromiseEvent extends PetitionEvent {

    /**
     * A promise, numbered from 1 in the order made.
     *
     * @param text what exactly; none where the opinion itself says it
     */
    record PromiseMade(
            LocalDate on,
            Actor by,
            RequestId request,
            OfficeId office,
            LocalDate due,
            Optional<Words> text)
            implements PromiseEvent {}

    /** The office says it was kept on that day; nothing is kept until the petitioner says so. */
    record PromiseKept(LocalDate on, Actor by, int promise, LocalDate keptOn, Words proof)
            implements PromiseEvent {}

    /** The petitioner says so too. */
    record PromiseConfirmed(LocalDate on, Actor by, int promise, Optional<Words> signedPaper)
            implements PromiseEvent {}

    /** The petitioner says it was not. */
    record PromiseDisputed(
            LocalDate on, Actor by, int promise, Words text, Optional<Words> signedPaper)
            implements PromiseEvent {}

    /** A return call or visit is planned for that day. */
    record FollowUpPlanned(LocalDate on, Actor by, LocalDate plannedFor, HearingManner manner)
            implements PromiseEvent {}

    /** What the petitioner said on that day. */
    record FollowedUp(LocalDate on, Actor by, int entry, LocalDate doneOn, Words text)
            implements PromiseEvent {}
}
