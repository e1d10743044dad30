package org.huiyin.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number of a petition for life: two digits of the year, nine digits that nobody can guess or
 * put in order, and a check digit by ISO 7064 MOD 11,10, which catches every single wrong digit and
 * nearly every swap of neighbours.
 *
 * @param digits the twelve digits, without grouping
 */
public record PetitionNumber(String digits) {

    static final int LENGTH = 12;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

    public PetitionNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a petition number has 12 digits");
        }
        if (digits.charAt(LENGTH - 1) != checkDigit(digits.substring(0, LENGTH - 1))) {
            throw new IllegalArgumentException("the check digit does not fit");
        }
    }

    /**
     * @param year of which the last two digits count
     * @param serial 0 to 999,999,999
     */
    static PetitionNumber of(int year, long serial) {
        String body = "%02d%09d".formatted(year % 100, serial);
        return new PetitionNumber(body + checkDigit(body));
    }

    /**
     * Reads what people type or paste: spaces and dashes of every kind and full-width digits are
     * fine.
     *
     * @return empty when it is not twelve digits or the check digit does not fit
     */
    public static Optional<PetitionNumber> parse(String typed) {
        return TypedDigits.read(typed, LENGTH)
                .filter(d -> d.charAt(LENGTH - 1) == checkDigit(d.substring(0, LENGTH - 1)))
                .map(PetitionNumber::new);
    }

    /** The id inside the program: a UUID of version 8 (RFC 9562) computed from the number alone. */
    public UUID petitionId() {
        try {
            byte[] text = ("huiyin petition " + digits).getBytes(StandardCharsets.US_ASCII);
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text));
            long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As printed: {@code YY-ddd-ddd-ddd-c}. */
    @Override
    public String toString() {
        return String.join(
                "-",
                digits.substring(0, 2),
                digits.substring(2, 5),
                digits.substring(5, 8),
                digits.substring(8, 11),
                digits.substring(11));
    }

    /** ISO 7064 MOD 11,10 over the digits before it. */
    static char checkDigit(String body) {
        int product = 10;
        for (int i = 0; i < body.length(); i++) {
            int sum = (product + body.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
