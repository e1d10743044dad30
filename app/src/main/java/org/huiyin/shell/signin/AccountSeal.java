package org.huiyin.shell.signin;

import java.util.Optional;
import java.util.UUID;

/**
 * Seals what the program itself must read again about an account, under the master key. The vault
 * implements it. What was altered, or was sealed for another account or use, does not open.
 */
public interface AccountSeal {

    /**
     * Seals a secret.
     *
     * @param use what it is for; opens under the same word only
     */
    byte[] seal(UUID account, String use, byte[] secret);

    /** Opens it; empty when it is not what was sealed for this account and use. */
    Optional<byte[]> open(UUID account, String use, byte[] sealed);
}
