package org.huiyin.vault;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that opens one petition to whoever filed it: 20 digits. Stored only as a keyed hash;
 * never logged, never on a staff screen.
 *
 * @param digits the twenty digits, without grouping
 */
public record ReceiptCode(String digits) {

    static final int LENGTH = 20;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{20}");

    public ReceiptCode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a receipt code has 20 digits");
        }
    }

    /**
     * Reads what people type or paste: spaces and dashes of every kind and full-width digits are
     * fine.
     *
     * @return empty when it is not twenty digits
     */
    public static Optional<ReceiptCode> parse(String typed) {
        return TypedDigits.read(typed, LENGTH).map(ReceiptCode::new);
    }

    /** As printed, in groups of four: {@code dddd-dddd-dddd-dddd-dddd}. */
    public String printed() {
        return String.join(
                "-",
                digits.substring(0, 4),
                digits.substring(4, 8),
                digits.substring(8, 12),
                digits.substring(12, 16),
                digits.substring(16));
    }

    /** Masked, so that no log line can hold a code; {@link #printed()} shows it. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }
}
