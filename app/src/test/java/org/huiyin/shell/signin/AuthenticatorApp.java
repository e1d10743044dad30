package org.huiyin.shell.signin;

import java.time.Instant;
import java.util.Locale;

/** An authenticator app: it is told a secret in Base32 and shows codes. */
public final class AuthenticatorApp {

    private final byte[] secret;
    private long shown;

    public AuthenticatorApp(String base32) {
        String letters = base32.replace(" ", "").toUpperCase(Locale.ROOT);
        secret = new byte[letters.length() * 5 / 8];
        long held = 0;
        int bits = 0;
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            held = (held << 5) | (letter >= 'A' ? letter - 'A' : letter - '2' + 26);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[place++] = (byte) (held >> bits);
            }
        }
    }

    /**
     * A code that was not shown before and counts for another half minute; two can be had at one
     * time.
     */
    public String code() {
        shown = Math.max(shown + 1, Totp.step(Instant.now()));
        return Totp.code(secret, shown);
    }
}
