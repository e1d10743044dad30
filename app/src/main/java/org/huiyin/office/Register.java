package org.huiyin.office;

/** The registers of public facts, each with a log of changes. */
public enum Register {
    OFFICE,
    STAFF,
    COMPETENCE,
    CALENDAR,
    /** The templates of letters. */
    LETTER,
    /** The master key. */
    KEY,
    /** What was erased when its time to be kept was over. */
    ERASURE,
    /** Who may act as an operator. */
    OPERATOR
}
