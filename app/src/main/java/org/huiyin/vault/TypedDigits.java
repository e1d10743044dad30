package org.huiyin.vault;

import java.util.Optional;

/** Digits as people type, paste or dictate them. */
final class TypedDigits {

    private static final int LONGEST = 100;

    private TypedDigits() {}

    /**
     * Keeps the digits of any script as ASCII and drops spaces and dashes.
     *
     * @return empty when anything else is in it, or it has not exactly that many digits
     */
    static Optional<String> read(String typed, int length) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(length);
        for (int c : typed.codePoints().toArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (!separates(c)) {
                return Optional.empty();
            }
        }
        return digits.length() == length ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static boolean separates(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212';
    }
}
