package org.huiyin.shell;

/**
 * A member of staff and the proof they sign in with.
 *
 * @param passwordHash Argon2id in its encoded form
 */
public record Account(SignedIn staff, String passwordHash) {

    /** Another one with each new password; what a session keeps of it. */
    public String mark() {
        return Sha256.hex(passwordHash);
    }
}
