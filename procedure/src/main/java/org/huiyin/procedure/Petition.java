package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A petition (信访事项) as its entries so far have made it: one type per stage. */
public sealed interface Petition {

    /** The petition before its first event. */
    static Petition unregistered() {
        return new Unregistered();
    }

    /** Where it stands; empty before registration. */
    Optional<Status> status();

    /**
     * All that is known of it.
     *
     * @throws IllegalStateException before registration
     */
    Matter matter();

    /** Nothing happened yet. */
    record Unregistered() implements Petition {
        @Override
        public Optional<Status> status() {
            return Optional.empty();
        }

        @Override
        public Matter matter() {
            throw new IllegalStateException("not registered yet");
        }
    }

    /** In the register, at whatever stage. */
    sealed interface Registered extends Petition {

        /** The stage. */
        Status stage();

        @Override
        default Optional<Status> status() {
            return Optional.of(stage());
        }

        /** The same stage of a changed matter. */
        Registered with(UnaryOperator<Matter> change);
    }

    /** Registered, and nobody has said yet what becomes of it. */
    record Received(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.RECEIVED;
        }

        @Override
        public Received with(UnaryOperator<Matter> change) {
            return new Received(change.apply(matter));
        }
    }

    /** Passed on; the office that received it has not taken it on yet. */
    record Transferred(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.TRANSFERRED;
        }

        @Override
        public Transferred with(UnaryOperator<Matter> change) {
            return new Transferred(change.apply(matter));
        }
    }

    /** Passed on with a set period; not taken on yet. */
    record Assigned(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.ASSIGNED;
        }

        @Override
        public Assigned with(UnaryOperator<Matter> change) {
            return new Assigned(change.apply(matter));
        }
    }

    /**
     * Not taken on: the end.
     *
     * @param how when, by whom, and why
     */
    record Declined(Matter matter, PetitionEvent.Declined how) implements Registered {
        @Override
        public Status stage() {
            return Status.DECLINED;
        }

        @Override
        public Declined with(UnaryOperator<Matter> change) {
            return new Declined(change.apply(matter), how);
        }
    }

    /**
     * The law provides another procedure for it; it can come back.
     *
     * @param before the stage that holds again then
     * @param how where it was referred to
     */
    record Referred(Registered before, HandOverEvent.Referred how) implements Registered {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Status stage() {
            return Status.REFERRED;
        }

        @Override
        public Referred with(UnaryOperator<Matter> change) {
            return new Referred(before.with(change), how);
        }
    }

    /** Taken on: heard, investigated, drafted. */
    record Handling(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.HANDLING;
        }

        @Override
        public Handling with(UnaryOperator<Matter> change) {
            return new Handling(change.apply(matter));
        }
    }

    /** The opinion is signed; that it reached the petitioner is not proved. */
    record Signed(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.SIGNED;
        }

        @Override
        public Signed with(UnaryOperator<Matter> change) {
            return new Signed(change.apply(matter));
        }
    }

    /** The opinion reached the petitioner, proved. */
    record Served(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.SERVED;
        }

        @Override
        public Served with(UnaryOperator<Matter> change) {
            return new Served(change.apply(matter));
        }
    }

    /**
     * Before the office above.
     *
     * @param level first or second appeal
     * @param ended the end that the case had come to when it was asked for, if it had
     */
    record InReview(Matter matter, AppealLevel level, Optional<Closed> ended)
            implements Registered {
        @Override
        public Status stage() {
            return level == AppealLevel.REVIEW ? Status.IN_REVIEW : Status.IN_RE_REVIEW;
        }

        @Override
        public InReview with(UnaryOperator<Matter> change) {
            return new InReview(change.apply(matter), level, ended);
        }
    }

    /** The re-review opinion was served: no further appeal (Art. 36). */
    record Final(Matter matter) implements Registered {
        @Override
        public Status stage() {
            return Status.FINAL;
        }

        @Override
        public Final with(UnaryOperator<Matter> change) {
            return new Final(change.apply(matter));
        }
    }

    /**
     * Withdrawn; may be taken back for a while.
     *
     * @param before the stage that holds again if it is
     * @param on when it was withdrawn
     * @param by whether the petitioner or their agent withdrew it
     */
    record Withdrawn(Registered before, LocalDate on, Actor by) implements Registered {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Status stage() {
            return Status.WITHDRAWN;
        }

        @Override
        public Withdrawn with(UnaryOperator<Matter> change) {
            return new Withdrawn(before.with(change), on, by);
        }
    }

    /**
     * The end.
     *
     * @param on when
     * @param ground why
     */
    record Closed(Matter matter, LocalDate on, CloseGround ground) implements Registered {
        @Override
        public Status stage() {
            return Status.CLOSED;
        }

        @Override
        public Closed with(UnaryOperator<Matter> change) {
            return new Closed(change.apply(matter), on, ground);
        }
    }

    /**
     * Erased when its time to be kept was over: where it stood before, and nothing more to be done.
     *
     * @param before the stage at which it was erased
     * @param on when
     */
    record Erased(Registered before, LocalDate on) implements Registered {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Status stage() {
            return before.stage();
        }

        @Override
        public Erased with(UnaryOperator<Matter> change) {
            return new Erased(before.with(change), on);
        }
    }
}
