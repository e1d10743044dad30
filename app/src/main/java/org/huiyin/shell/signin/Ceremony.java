package org.huiyin.shell.signin;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.shell.Sha256;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * What one making or one use of a passkey reads and writes. An authenticator knows its owner by a
 * hash that says nothing about them; sign-in goes by the passkey's own id.
 */
final class Ceremony implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final Database database;
    private final @Nullable SignedIn maker;
    private @Nullable UUID owner;

    private Ceremony(Database database, @Nullable SignedIn maker) {
        this.database = database;
        this.maker = maker;
    }

    /** Somebody makes a passkey. */
    static Ceremony making(Database database, SignedIn maker) {
        return new Ceremony(database, maker);
    }

    /** Somebody unknown signs in. */
    static Ceremony signingIn(Database database) {
        return new Ceremony(database, null);
    }

    /** What an authenticator knows an owner by. */
    static Bytes handle(UUID staff) {
        return new Bytes(HexFormat.of().parseHex(Sha256.hex("passkey-owner:" + staff)));
    }

    /** Whose the passkey is that was looked up. */
    Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.read(
                        Scope.ofSignIn(PasskeyRows.key(credential)),
                        session -> PasskeyRows.find(session, credential))
                .map(row -> {
                    owner = row.staff();
                    return row.passkey();
                })
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        UUID staff = maker().id();
        return database.read(
                Scope.ofSignIn(PasskeyRows.ownerKey(staff)),
                session ->
                        PasskeyRows.of(session, staff).stream()
                                .map(PasskeyRows.Row::passkey)
                                .toList());
    }

    @Override
    public void save(CredentialRecord passkey) {
        boolean known = owner != null;
        database.write(
                Scope.ofSignIn(PasskeyRows.key(passkey.getCredentialId())),
                session -> {
                    if (known) {
                        PasskeyRows.used(session, passkey);
                    } else {
                        PasskeyRows.insert(session, maker().id(), passkey);
                    }
                    return true;
                });
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String id) {
        return entity(handle(maker().id()), maker().name());
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(handle, "");
    }

    private static PublicKeyCredentialUserEntity entity(Bytes handle, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(name)
                .build();
    }

    private SignedIn maker() {
        if (maker == null) {
            throw new IllegalStateException("nobody makes a passkey here");
        }
        return maker;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("owners are accounts, kept elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("the owner's page takes passkeys away");
    }
}
