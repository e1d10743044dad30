package org.huiyin.vault;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.signin.AccountSeal;

/**
 * Seals the secrets of accounts, each account's under a key of its own that only the holder of the
 * master key can compute (AES-256-GCM, random nonces). It is computed by the keyed functions, which
 * stay when the master key is changed, so that nothing here has to be sealed anew.
 */
final class SealedAccounts implements AccountSeal {

    private final MasterKey master;

    SealedAccounts(MasterKey master) {
        this.master = master;
    }

    @Override
    public byte[] seal(UUID account, String use, byte[] secret) {
        return of(account).seal(use, secret);
    }

    @Override
    public Optional<byte[]> open(UUID account, String use, byte[] sealed) {
        return of(account).open(use, sealed);
    }

    private Seal of(UUID account) {
        return new Seal(master, "account seal " + account);
    }
}
