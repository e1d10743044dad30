package org.huiyin.vault;

/**
 * What is stored does not open with the key and the place it claims to belong to: it was altered,
 * moved, or sealed under another key. Never expected in an intact database.
 */
public final class BrokenSeal extends RuntimeException {

    /**
     * @param what the kind of thing that did not open; no content, no identifiers
     */
    BrokenSeal(String what, Throwable cause) {
        super("a sealed " + what + " was altered or does not belong here", cause);
    }

    BrokenSeal(String what) {
        super("a sealed " + what + " was altered or does not belong here");
    }
}
