package org.huiyin.intake.draft;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key to one draft. The browser's cookie holds the token it is made from; the database knows
 * only an id that is made from it too and leads back to neither.
 */
public final class DraftKey {

    private static final int BYTES = 32;

    private final byte[] token;
    private final String id;
    private final AesGcmJce seal;

    private DraftKey(byte[] token, String purpose) {
        this.token = token;
        this.id = HexFormat.of().formatHex(derive(token, "id " + purpose));
        try {
            this.seal = new AesGcmJce(derive(token, "key " + purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A key for a new draft.
     *
     * @param purpose what it is for and, where only one may open it, for whom
     */
    public static DraftKey fresh(String purpose) {
        return new DraftKey(Random.randBytes(BYTES), purpose);
    }

    /** The key that a cookie holds; empty when it holds none. */
    public static Optional<DraftKey> of(String cookie, String purpose) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(cookie);
            return token.length == BYTES
                    ? Optional.of(new DraftKey(token, purpose))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What the cookie holds. */
    public String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** By what the database knows the draft; 64 hex digits. */
    String id() {
        return id;
    }

    byte[] seal(byte[] content, String place) {
        try {
            return seal.encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, String place) {
        try {
            return seal.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("a draft was altered in the database", altered);
        }
    }

    private static byte[] derive(byte[] token, String info) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(token)
                                    .thenExpand(
                                            ("huiyin draft " + info)
                                                    .getBytes(StandardCharsets.UTF_8),
                                            BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
