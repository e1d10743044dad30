package org.huiyin.procedure;

/** Where a petition stands, in one public word. */
public enum Status {
    RECEIVED,
    TRANSFERRED,
    ASSIGNED,
    DECLINED,
    HANDLING,
    SIGNED,
    SERVED,
    WITHDRAWN,
    CLOSED
}
