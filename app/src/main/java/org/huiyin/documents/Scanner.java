package org.huiyin.documents;

/** Looks for what is known to do harm. */
interface Scanner {

    /** What a scanner says of a file. */
    enum Verdict {
        CLEAN,
        HARMFUL,
        /** It did not say: it is down, too slow, or does not understand us. */
        AWAY
    }

    Verdict scan(byte[] content);

    /** Where none is set up, nothing is asked. */
    static Scanner none() {
        return _ -> Verdict.CLEAN;
    }
}
