package org.huiyin.procedure;

/**
 * Words that people wrote, seen from the law: only the salted commitment SHA-256(salt ‖ text). The
 * text itself lies encrypted elsewhere; without key and salt nobody can guess it from here.
 *
 * @param digest 64 lower-case hex digits
 */
public record Words(String digest) {

    public Words {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a commitment is 64 hex digits");
        }
    }
}
