package org.huiyin.vault;

import java.nio.file.Path;
import java.util.UUID;

/** Petition keys for tests of other modules, under a master key that nothing else uses. */
public final class TestKeys {

    private static final Vault VAULT = new Vault(ring());

    private TestKeys() {}

    /** A master key that is in no file. */
    static KeyRing ring() {
        return new KeyRing(new KeyFile(Path.of("none")), MasterKey.generate());
    }

    /** The key of a new petition. */
    public static PetitionKey random() {
        return VAULT.newKey(UUID.randomUUID());
    }
}
