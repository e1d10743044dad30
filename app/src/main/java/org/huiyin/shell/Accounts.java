package org.huiyin.shell;

import java.util.Optional;
import java.util.UUID;

/**
 * Who may sign in. The directory of staff implements it; a person who has left is found by none of
 * the questions.
 */
public interface Accounts {

    /** The account under a login name, letter case aside. */
    Optional<Account> byLogin(String login);

    /** The account of a session that signed in earlier. */
    Optional<Account> byId(UUID id);

    /**
     * Who brings an API token that is in force, and what it may be used for.
     *
     * @param tokenHash SHA-256 of the token's ASCII text, 64 lower-case hex digits
     */
    Optional<Bearer> bearer(String tokenHash);

    /** The owner of an API token that is in force, whatever it may be used for. */
    default Optional<SignedIn> byTokenHash(String tokenHash) {
        return bearer(tokenHash).map(Bearer::staff);
    }

    /** Replaces a password by its new Argon2id hash. */
    void updatePassword(UUID id, String passwordHash);
}
