package org.huiyin.procedure;

/** What an appeal leads to (design). */
public enum AppealOutcome {
    /** The opinion stands. */
    MAINTAIN,
    /** The opinion falls, and the office owes a new one by a set day. */
    REVOKE,
    /** The reviewing office finds otherwise, request by request. */
    CHANGE,
    /** The office answers anew by a set day, and may not repeat the same facts and reasons. */
    REDO;

    /**
     * Whether the office that answers owes a new opinion, so that no request is ever left without
     * an answer that somebody owes.
     */
    public boolean sendsBack() {
        return this == REVOKE || this == REDO;
    }
}
