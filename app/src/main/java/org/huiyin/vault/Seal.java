package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** AES-256-GCM with random nonces: what is sealed opens under the same key and for the same use. */
final class Seal {

    private final Aead aead;

    /** A seal under a key that only who holds the master key can compute, for this purpose. */
    Seal(MasterKey master, String purpose) {
        try {
            this.aead = new AesGcmJce(master.compute(bytes(purpose)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(String use, byte[] plain) {
        try {
            return aead.encrypt(plain, bytes(use));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when it was altered, or sealed for another use or by another key. */
    Optional<byte[]> open(String use, byte[] sealed) {
        try {
            return Optional.of(aead.decrypt(sealed, bytes(use)));
        } catch (GeneralSecurityException altered) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
