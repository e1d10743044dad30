package org.huiyin.correspondence.job;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The value of the header {@code Huiyin-Signature}. */
final class Signature {

    private static final String MAC = "HmacSHA256";

    private Signature() {}

    /**
     * HMAC-SHA-256 over the timestamp as written in its header, a dot, and the body's bytes; in hex
     * behind {@code v1=}.
     *
     * @param sentAt seconds since 1970
     */
    static String of(byte[] secret, long sentAt, byte[] body) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            mac.update((sentAt + ".").getBytes(StandardCharsets.US_ASCII));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
