package org.huiyin.procedure;

/** The periods that the law sets. */
public enum Clock {
    /** The bureau transfers, assigns or forwards (Art. 22). */
    DISPOSAL,
    /** The office that was asked directly answers whether it takes the matter on (Art. 23). */
    NOTICE_DIRECT,
    /** The office that received a transfer does the same (Art. 23). */
    NOTICE_REFERRED,
    /** The report owed on an assignment (Art. 22(3)). */
    ASSIGNED_REPORT,
    /** The opinion (Art. 34). */
    HANDLING,
    /** The petitioner's time to ask for review (Art. 35). */
    ASKING_FOR_REVIEW
}
