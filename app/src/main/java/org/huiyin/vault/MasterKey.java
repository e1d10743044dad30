package org.huiyin.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
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
    private static final int WRAPPING_BYTES = 32;

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

    /**
     * The same with one more wrapping key, by which petition keys are wrapped from now on; the
     * others go on opening what they wrapped. The keyed functions stay: what they made is stored.
     *
     * @param id the id of the key to come; one that is there already is not made again
     */
    @AccessesPartialKey
    MasterKey withWrappingKey(int id) {
        try {
            KeysetHandle.Builder next = KeysetHandle.newBuilder();
            boolean there = false;
            for (int i = 0; i < wrapping.size(); i++) {
                KeysetHandle.Entry old = wrapping.getAt(i);
                var entry = KeysetHandle.importKey(old.getKey()).withFixedId(old.getId());
                next.addEntry(old.getId() == id ? entry.makePrimary() : entry);
                there |= old.getId() == id;
            }
            if (!there) {
                AesGcmKey key =
                        AesGcmKey.builder()
                                .setParameters(PredefinedAeadParameters.AES256_GCM)
                                .setKeyBytes(SecretBytes.randomBytes(WRAPPING_BYTES))
                                .setIdRequirement(id)
                                .build();
                next.addEntry(KeysetHandle.importKey(key).withFixedId(id).makePrimary());
            }
            return new MasterKey(next.build(), functions);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same without the wrapping keys of before. */
    MasterKey withoutOlder() {
        try {
            KeysetHandle.Entry primary = wrapping.getPrimary();
            KeysetHandle only =
                    KeysetHandle.newBuilder()
                            .addEntry(
                                    KeysetHandle.importKey(primary.getKey())
                                            .withFixedId(primary.getId())
                                            .makePrimary())
                            .build();
            return new MasterKey(only, functions);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By which key petition keys are wrapped now. */
    int wrapsWith() {
        return wrapping.getPrimary().getId();
    }

    /** Whether a key of that id can open what it wrapped. */
    boolean holds(int id) {
        for (int i = 0; i < wrapping.size(); i++) {
            if (wrapping.getAt(i).getId() == id) {
                return true;
            }
        }
        return false;
    }

    /** The bytes with which everything begins that the key of that id wrapped (Tink's prefix). */
    static byte[] mark(int id) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put((byte) 1).putInt(id).array();
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
