package org.huiyin.office.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Random codes, and the hashed keys under which credentials are kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits in 43 characters that may stand in an address. */
    static String code() {
        return random(32);
    }

    /** A public id of 96 random bits, in 16 characters. */
    static String publicId() {
        return random(12);
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String loginKey(String login) {
        return sha256("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    static String accountKey(UUID staff) {
        return sha256("account:" + staff);
    }

    static String invitationKey(String code) {
        return sha256("invitation:" + code);
    }

    static String tokenKey(String token) {
        return sha256(token);
    }

    private static String sha256(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
