package org.huiyin.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.UUID;

/**
 * Makes and opens the keys of petitions. A petition's row keeps its key wrapped by the master key;
 * what lies under the petition can be read only after it was opened here.
 */
public final class Vault {

    private final KeyRing master;

    Vault(KeyRing master) {
        this.master = master;
    }

    /** A new random key for a petition about to be filed. */
    public PetitionKey newKey(UUID petition) {
        byte[] key = Random.randBytes(PetitionKey.BYTES);
        return new PetitionKey(petition, master.now().wrap(key, binding(petition)), key);
    }

    /**
     * Opens the key that a petition's row keeps. An empty one was destroyed: nothing opens with it.
     *
     * @throws BrokenSeal when it was altered, is another petition's, or was wrapped by another
     *     master key
     */
    public PetitionKey open(UUID petition, byte[] wrapped) {
        return wrapped.length == 0
                ? new PetitionKey(petition, wrapped, Random.randBytes(PetitionKey.BYTES))
                : new PetitionKey(petition, wrapped, unwrap(petition, wrapped));
    }

    /** The same key of a petition, wrapped by the master key's newest. */
    public byte[] wrapAgain(UUID petition, byte[] wrapped) {
        return master.now().wrap(unwrap(petition, wrapped), binding(petition));
    }

    /** What does not open may have been wrapped by a key that came since. */
    private byte[] unwrap(UUID petition, byte[] wrapped) {
        MasterKey key = master.now();
        try {
            return key.unwrap(wrapped, binding(petition));
        } catch (BrokenSeal unknown) {
            MasterKey latest = master.latest();
            if (latest.equals(key)) {
                throw unknown;
            }
            return latest.unwrap(wrapped, binding(petition));
        }
    }

    private static byte[] binding(UUID petition) {
        return Binding.of(Binding.Kind.PETITION_KEY, petition, "");
    }
}
