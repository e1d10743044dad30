package org.huiyin.office.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.huiyin.shell.Sha256;

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
        return Sha256.hex("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    static String accountKey(UUID staff) {
        return Sha256.hex("account:" + staff);
    }

    static String invitationKey(String code) {
        return Sha256.hex("invitation:" + code);
    }

    static String tokenKey(String token) {
        return Sha256.hex(token);
    }
}
