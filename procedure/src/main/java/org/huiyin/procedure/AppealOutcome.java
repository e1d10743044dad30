package org.huiyin.procedure;

/** What an appeal leads to (design). */
public enum AppealOutcome {
    /** The opinion stands. */
    MAINTAIN,
    /** The opinion falls. */
    REVOKE,
    /** The reviewing office finds otherwise, request by request. */
    CHANGE,
    /** The office answers anew by a set day, and may not repeat the same facts and reasons. */
    REDO
}
