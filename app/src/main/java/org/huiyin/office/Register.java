package org.huiyin.office;

/** The registers of public facts, each with a log of changes. */
public enum Register {
    OFFICE,
    STAFF,
    COMPETENCE,
    CALENDAR,
    /** The templates of letters. */
    LETTER
}
