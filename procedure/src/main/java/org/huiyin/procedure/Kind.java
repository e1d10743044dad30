package org.huiyin.procedure;

/** What kind of request it is (类别); the petitioner's choice, per request. */
public enum Kind {
    /** Asks for something that is due (申诉求决). */
    CLAIM,
    /** Reports wrongdoing (检举控告). */
    REPORT,
    /** Suggests or comments (建议意见). */
    SUGGESTION
}
