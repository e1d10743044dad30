package org.huiyin.intake;

/** What the door at which a petition is given allows beyond what anybody may. */
public enum Standing {
    /** Anybody, without an account: online only, received now. */
    ANYBODY,
    /** A member of staff who registers what reached the office, without a picture of it. */
    STAFF,
    /** The same with the picture of the letter, envelope or fax sheet. */
    STAFF_WITH_ORIGINAL;

    boolean isStaff() {
        return this != ANYBODY;
    }
}
