package org.huiyin.procedure;

/**
 * Words that people wrote, seen from the law: only the salted commitment SHA-256(salt ‖ text). The
 * text itself lies encrypted elsewhere; without key and salt nobody can guess it from here.
 *
 * @param digest 64 lower-case hex digits
 */
public record Words(String digest) {

    private static final int LENGTH = 64;

    public Words {
        if (digest.length() != LENGTH || !isHex(digest)) {
            throw new IllegalArgumentException("a commitment is 64 hex digits");
        }
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
