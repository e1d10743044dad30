package org.huiyin.documents;

/** What a paper stands for in the case. */
public enum DocumentKind {
    /** What the petitioner or the office puts forward. */
    EVIDENCE,
    /** The envelope or the sheet that came in: proof of the day of receipt. */
    ENVELOPE,
    /** A paper the petitioner signed where they have no code of their own. */
    SIGNED_PAPER,
    /** The signed sheet or the return receipt that proves service. */
    SERVICE_PROOF,
    /** An official letter that the program made of an entry. */
    LETTER
}
