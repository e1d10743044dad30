package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
        try {
            return key(account).encrypt(secret, bytes(use));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<byte[]> open(UUID account, String use, byte[] sealed) {
        try {
            return Optional.of(key(account).decrypt(sealed, bytes(use)));
        } catch (GeneralSecurityException elsewhere) {
            return Optional.empty();
        }
    }

    private Aead key(UUID account) throws GeneralSecurityException {
        return new AesGcmJce(master.compute(bytes("account seal " + account)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
