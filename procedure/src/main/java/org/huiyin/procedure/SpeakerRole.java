package org.huiyin.procedure;

/** Who speaks for the petitioner. */
public enum SpeakerRole {
    /** 代表, one of at most five (Art. 20). */
    REPRESENTATIVE,
    /** 代理人, by written mandate. */
    AGENT,
    /** 监护人. */
    GUARDIAN;

    /**
     * Whether a code of their own is given to them, as {@link CodeKind#AGENT}. A representative
     * speaks for a group in which each has their own word, and so has none.
     */
    public boolean holdsCode() {
        return this != REPRESENTATIVE;
    }
}
