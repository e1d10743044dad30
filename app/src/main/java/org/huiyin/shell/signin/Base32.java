package org.huiyin.shell.signin;

/** Base32 (RFC 4648) without padding: what authenticator apps take, and people can read out. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : bytes) {
            bits = ((bits << 8) | (one & 0xff)) & 0xfff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(LETTERS.charAt((bits >> held) & 31));
            }
        }
        if (held > 0) {
            text.append(LETTERS.charAt((bits << (5 - held)) & 31));
        }
        return text.toString();
    }
}
