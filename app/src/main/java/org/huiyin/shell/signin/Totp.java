package org.huiyin.shell.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, six digits,
 * a new one every 30 seconds. A code of the step before or after still counts, as clocks differ.
 */
final class Totp {

    /** 160 bits, as RFC 4226 recommends. */
    static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step, six digits. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = digest[digest.length - 1] & 0xf;
            int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    /** The step whose code was typed, if it is about now. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> same(code(secret, step), typed))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
