package org.huiyin.procedure;

/** First or second appeal, each one level up. */
public enum AppealLevel {
    /** 复查, Art. 35. */
    REVIEW,
    /** 复核, Art. 36. */
    RE_REVIEW
}
