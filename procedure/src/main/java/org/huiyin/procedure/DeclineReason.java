package org.huiyin.procedure;

/** The only grounds on which a petition may be declined. */
public enum DeclineReason {
    /** A direct matter outside the office's system; the right office is named (Art. 23). */
    OUTSIDE_SYSTEM,
    /** Asked of a superior while the same matter is pending below and not overdue (Art. 19(3)). */
    PENDING_BELOW,
    /** The same facts and reasons after re-review (Art. 36(3)). */
    SAME_AFTER_RE_REVIEW
}
