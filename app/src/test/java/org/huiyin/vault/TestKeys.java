package org.huiyin.vault;

import java.util.UUID;

/** Petition keys for tests of other modules, under a master key that nothing else uses. */
public final class TestKeys {

    private static final Vault VAULT = new Vault(MasterKey.generate());

    private TestKeys() {}

    /** The key of a new petition. */
    public static PetitionKey random() {
        return VAULT.newKey(UUID.randomUUID());
    }
}
