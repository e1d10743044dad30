package org.huiyin.documents;

import java.security.SecureRandom;

/** Opaque ids for addresses: 16 letters and digits, 80 bits, nothing to be read from them. */
final class PublicId {

    /** Without the letters that are taken for digits or for one another. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    static String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
