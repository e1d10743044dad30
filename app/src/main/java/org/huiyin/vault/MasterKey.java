package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * The key above all petition keys, and the key of the keyed functions. Whoever holds it and the
 * database can read everything; whoever loses it can read nothing any more.
 */
final class MasterKey {

    static final Configuration CONFIG = TinkConfig2026.get();

    private static final int PRF_BYTES = 32;

    private final KeysetHandle wrapping;
    private final KeysetHandle functions;
    private final Aead aead;
    private final PrfSet prf;

    /**
     * @param wrapping a keyset for AEAD; wraps the petition keys
     * @param functions a keyset for PRF; numbers, codes and receipt hashes
     */
    MasterKey(KeysetHandle wrapping, KeysetHandle functions) throws GeneralSecurityException {
        this.wrapping = wrapping;
        this.functions = functions;
        this.aead = wrapping.getPrimitive(CONFIG, Aead.class);
        this.prf = functions.getPrimitive(CONFIG, PrfSet.class);
    }

    /** A new random master key. */
    static MasterKey generate() {
        try {
            return new MasterKey(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIG),
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, CONFIG));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    KeysetHandle wrapping() {
        return wrapping;
    }

    KeysetHandle functions() {
        return functions;
    }

    byte[] wrap(byte[] key, byte[] binding) {
        try {
            return aead.encrypt(key, binding);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws BrokenSeal when the wrapped key was altered, belongs to another petition or was
     *     wrapped by another master key
     */
    byte[] unwrap(byte[] wrapped, byte[] binding) {
        try {
            return aead.decrypt(wrapped, binding);
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal("petition key", broken);
        }
    }

    /** 32 bytes that only the holder of this key can compute from the input. */
    byte[] compute(byte[] input) {
        try {
            return prf.computePrimary(input, PRF_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells one master key from another and gives away nothing of it; 64 hex digits. */
    String fingerprint() {
        return HexFormat.of()
                .formatHex(compute("huiyin master key".getBytes(StandardCharsets.US_ASCII)));
    }
}
