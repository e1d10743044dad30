package org.huiyin.procedure;

import static org.huiyin.procedure.Status.ASSIGNED;
import static org.huiyin.procedure.Status.CLOSED;
import static org.huiyin.procedure.Status.DECLINED;
import static org.huiyin.procedure.Status.FINAL;
import static org.huiyin.procedure.Status.HANDLING;
import static org.huiyin.procedure.Status.IN_REVIEW;
import static org.huiyin.procedure.Status.IN_RE_REVIEW;
import static org.huiyin.procedure.Status.RECEIVED;
import static org.huiyin.procedure.Status.REFERRED;
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

    /** Before an office above. */
    static final Set<Status> IN_APPEAL = set(EnumSet.of(IN_REVIEW, IN_RE_REVIEW));

    /** Somebody finds out what is so. */
    static final Set<Status> EXAMINED = with(IN_APPEAL, HANDLING);

    /** Taken on once, whatever became of it: promises, help and mediation go on (Art. 37). */
    static final Set<Status> ONCE_ACCEPTED = with(ACCEPTED, IN_REVIEW, IN_RE_REVIEW, FINAL, CLOSED);

    /** An opinion was given. */
    static final Set<Status> ANSWERED = with(IN_APPEAL, SERVED, FINAL, CLOSED);

    /** On its way to an answer or to its end. */
    static final Set<Status> GOING_ON =
            with(BEFORE_SIGNING, REFERRED, SIGNED, SERVED, IN_REVIEW, IN_RE_REVIEW);

    /** Not ended; also while a withdrawal can be taken back. */
    static final Set<Status> NOT_ENDED = with(GOING_ON, WITHDRAWN, FINAL);

    /** Ended for now; only what the law names brings it back. */
    static final Set<Status> ENDED = set(EnumSet.of(DECLINED, CLOSED));

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
