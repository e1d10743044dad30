package org.huiyin.procedure;

/** Where a petition stands, in one public word. */
public enum Status {
    RECEIVED,
    TRANSFERRED,
    ASSIGNED,
    DECLINED,
    /** The law provides another procedure for it. */
    REFERRED,
    HANDLING,
    SIGNED,
    SERVED,
    /** Before the office above (复查). */
    IN_REVIEW,
    /** Before the office above that (复核). */
    IN_RE_REVIEW,
    /** Re-reviewed, and no further appeal. */
    FINAL,
    WITHDRAWN,
    CLOSED
}
