package org.huiyin.procedure;

/** How the petitioner was heard. */
public enum HearingManner {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN
}
