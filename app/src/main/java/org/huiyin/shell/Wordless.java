package org.huiyin.shell;

import org.jspecify.annotations.Nullable;

/**
 * A fault as it may stand in a log: what kind it is and where it happened, and of what caused it
 * the same. Not what they say: that may repeat what somebody wrote or where they live.
 */
public final class Wordless extends RuntimeException {

    private static final int DEEPEST = 10;

    private Wordless(Throwable fault, @Nullable Wordless cause) {
        super(fault.getClass().getName(), cause, false, true);
        setStackTrace(fault.getStackTrace());
    }

    /** The fault without its words. */
    public static Wordless of(Throwable fault) {
        return of(fault, DEEPEST);
    }

    private static Wordless of(Throwable fault, int deep) {
        Throwable cause = deep == 0 ? null : fault.getCause();
        return new Wordless(fault, cause == null ? null : of(cause, deep - 1));
    }
}
