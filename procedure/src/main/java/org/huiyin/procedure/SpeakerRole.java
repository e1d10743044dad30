package org.huiyin.procedure;

/** Who speaks for the petitioner. */
public enum SpeakerRole {
    /** 代表, one of at most five (Art. 20). */
    REPRESENTATIVE,
    /** 代理人, by written mandate. */
    AGENT,
    /** 监护人. */
    GUARDIAN
}
