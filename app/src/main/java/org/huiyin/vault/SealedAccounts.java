package org.huiyin.vault;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.signin.AccountSeal;

/** Seals the secrets of accounts under the master key itself, each bound to its account and use. */
final class SealedAccounts implements AccountSeal {

    private final MasterKey master;

    SealedAccounts(MasterKey master) {
        this.master = master;
    }

    @Override
    public byte[] seal(UUID account, String use, byte[] secret) {
        return master.wrap(secret, Binding.of(Binding.Kind.ACCOUNT, account, use));
    }

    @Override
    public Optional<byte[]> open(UUID account, String use, byte[] sealed) {
        try {
            return Optional.of(
                    master.unwrap(sealed, Binding.of(Binding.Kind.ACCOUNT, account, use)));
        } catch (BrokenSeal elsewhere) {
            return Optional.empty();
        }
    }
}
