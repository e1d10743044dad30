package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals what people wrote and what belongs to no petition, such as the name of a file that is
 * imported (AES-256-GCM under a key that only the master key gives). Nothing in it is erased with a
 * petition: what can be kept under a petition's key does not belong here.
 */
public final class Cabinet {

    private final Aead aead;

    Cabinet(MasterKey master) {
        byte[] key = master.compute("huiyin cabinet".getBytes(StandardCharsets.US_ASCII));
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept, as table, row and column; it opens nowhere else
     */
    public byte[] seal(String place, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws BrokenSeal when altered or moved from elsewhere
     */
    public String open(String place, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, binding(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal("cabinet", broken);
        }
    }

    private static byte[] binding(String place) {
        return ("huiyin cabinet " + place).getBytes(StandardCharsets.UTF_8);
    }
}
