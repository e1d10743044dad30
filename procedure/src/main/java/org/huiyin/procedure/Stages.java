package org.huiyin.procedure;

import static org.huiyin.procedure.Status.ASSIGNED;
import static org.huiyin.procedure.Status.HANDLING;
import static org.huiyin.procedure.Status.RECEIVED;
import static org.huiyin.procedure.Status.SERVED;
import static org.huiyin.procedure.Status.SIGNED;
import static org.huiyin.procedure.Status.TRANSFERRED;
import static org.huiyin.procedure.Status.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Stages that the law treats alike. */
final class Stages {

    /** Nobody has said yet what becomes of it. */
    static final Set<Status> AWAITING = set(EnumSet.of(RECEIVED, TRANSFERRED, ASSIGNED));

    /** Not answered yet, and so its requests can still be sorted. */
    static final Set<Status> BEFORE_SIGNING = with(AWAITING, HANDLING);

    /** Taken on, and people are in charge. */
    static final Set<Status> ACCEPTED = set(EnumSet.of(HANDLING, SIGNED, SERVED));

    /** On its way to an answer or to its end. */
    static final Set<Status> GOING_ON = with(BEFORE_SIGNING, SIGNED, SERVED);

    /** Not ended; also while a withdrawal can be taken back. */
    static final Set<Status> NOT_ENDED = with(GOING_ON, WITHDRAWN);

    static final Set<Status> ALL = set(EnumSet.allOf(Status.class));

    private Stages() {}

    private static Set<Status> with(Set<Status> some, Status... more) {
        EnumSet<Status> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return set(all);
    }

    private static Set<Status> set(EnumSet<Status> stages) {
        return Collections.unmodifiableSet(stages);
    }
}
