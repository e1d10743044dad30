package org.huiyin.shell;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords with Argon2id (OWASP: 19 MiB, 2 passes, 1 lane). */
@Component
public final class Passwords {

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobodys = hash("the password of nobody");

    /** The encoded hash, with its own random salt. */
    public String hash(String password) {
        return encoded(argon2.encode(password));
    }

    /** Whether the password belongs to the hash. */
    public boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    /** As much work as a check that fails, so that unknown names take as long as known ones. */
    public void pretend(String password) {
        argon2.matches(password, nobodys);
    }

    private static String encoded(@org.jspecify.annotations.Nullable String hash) {
        if (hash == null) {
            throw new IllegalStateException("no hash of a password");
        }
        return hash;
    }
}
