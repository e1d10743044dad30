package org.huiyin.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.UUID;

/**
 * Makes and opens the keys of petitions. A petition's row keeps its key wrapped by the master key;
 * what lies under the petition can be read only after it was opened here.
 */
public final class Vault {

    private final MasterKey master;

    Vault(MasterKey master) {
        this.master = master;
    }

    /** A new random key for a petition about to be filed. */
    public PetitionKey newKey(UUID petition) {
        byte[] key = Random.randBytes(PetitionKey.BYTES);
        return new PetitionKey(petition, master.wrap(key, binding(petition)), key);
    }

    /**
     * Opens the key that a petition's row keeps.
     *
     * @throws BrokenSeal when it was altered, is another petition's, or was wrapped by another
     *     master key
     */
    public PetitionKey open(UUID petition, byte[] wrapped) {
        return new PetitionKey(petition, wrapped, master.unwrap(wrapped, binding(petition)));
    }

    private static byte[] binding(UUID petition) {
        return Binding.of(Binding.Kind.PETITION_KEY, petition, "");
    }
}
