package org.huiyin.correspondence;

/** Prints the petitioner's own copy. May be asked by many at once. */
public interface CopyPaper {

    /**
     * The copy as PDF/A-2a and PDF/UA-1, in the reader's language. A character that no font has is
     * printed as its number.
     */
    LetterOutcome pdf(OwnCopy copy);
}
