package org.huiyin.procedure;

/** What an opinion finds on one request (Art. 32). */
public enum Finding {
    /** Facts clear, law or policy on the petitioner's side. */
    SUPPORTED,
    /** Reasonable, but without a legal basis: explained. */
    EXPLAINED,
    /** Without basis in fact or law. */
    NOT_SUPPORTED
}
