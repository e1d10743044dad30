package org.huiyin.shell.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Session;
import org.huiyin.shell.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** The table of passkeys, under a scope that brings a passkey's own key or its owner's. */
final class PasskeyRows {

    private static final String COLUMNS =
            """
            select staff_id, credential_id, public_key, attestation, sign_count,
                array_to_string(transports, ',') as transports, backup_eligible, backed_up,
                label, made_at, last_used_at
            from passkey
            """;

    private PasskeyRows() {}

    /** A passkey and whose it is. */
    record Row(UUID staff, CredentialRecord passkey) {}

    static String key(Bytes credential) {
        return Sha256.hex("passkey:" + credential.toBase64UrlString());
    }

    static String ownerKey(UUID staff) {
        return Sha256.hex("passkeys:" + staff);
    }

    static Optional<Row> find(Session session, Bytes credential) {
        return session.sql()
                .sql(COLUMNS + "where passkey_key = ?")
                .param(key(credential))
                .query(PasskeyRows::row)
                .optional();
    }

    static List<Row> of(Session session, UUID owner) {
        return session.sql()
                .sql(COLUMNS + "where owner_key = ? order by made_at, passkey_key")
                .param(ownerKey(owner))
                .query(PasskeyRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        Timestamp used = row.getTimestamp("last_used_at");
        Instant made = row.getTimestamp("made_at").toInstant();
        return new Row(
                staff,
                ImmutableCredentialRecord.builder()
                        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                        .credentialId(new Bytes(row.getBytes("credential_id")))
                        .userEntityUserId(Ceremony.handle(staff))
                        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                        .attestationObject(new Bytes(row.getBytes("attestation")))
                        .signatureCount(row.getLong("sign_count"))
                        .uvInitialized(true)
                        .transports(
                                Arrays.stream(row.getString("transports").split(",", -1))
                                        .filter(one -> !one.isEmpty())
                                        .map(AuthenticatorTransport::valueOf)
                                        .collect(Collectors.toSet()))
                        .backupEligible(row.getBoolean("backup_eligible"))
                        .backupState(row.getBoolean("backed_up"))
                        .label(row.getString("label"))
                        .created(made)
                        .lastUsed(used == null ? made : used.toInstant())
                        .build());
    }

    static void insert(Session session, UUID owner, CredentialRecord passkey) {
        session.sql()
                .sql(
                        """
                        insert into passkey (passkey_key, owner_key, staff_id, credential_id,
                            public_key, attestation, sign_count, transports, backup_eligible,
                            backed_up, label, made_at)
                        values (:key, :owner, :staff, :id, :public, :attestation, :count,
                            :transports, :eligible, :backed, :label, :now)
                        """)
                .param("key", key(passkey.getCredentialId()))
                .param("owner", ownerKey(owner))
                .param("staff", owner)
                .param("id", passkey.getCredentialId().getBytes())
                .param("public", passkey.getPublicKey().getBytes())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("count", passkey.getSignatureCount())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("label", passkey.getLabel())
                .param("now", Timestamp.from(Instant.now()))
                .update();
    }

    private static byte[] bytes(@Nullable Bytes attestation) {
        if (attestation == null) {
            throw new IllegalArgumentException("a new passkey brings its attestation");
        }
        return attestation.getBytes();
    }

    /** Writes down that it was used. */
    static void used(Session session, CredentialRecord passkey) {
        session.sql()
                .sql(
                        """
                        update passkey set sign_count = ?, last_used_at = ? where passkey_key = ?
                        """)
                .params(
                        passkey.getSignatureCount(),
                        Timestamp.from(Instant.now()),
                        key(passkey.getCredentialId()))
                .update();
    }

    static boolean delete(Session session, UUID owner, Bytes credential) {
        return session.sql()
                        .sql("delete from passkey where passkey_key = ? and owner_key = ?")
                        .params(key(credential), ownerKey(owner))
                        .update()
                == 1;
    }
}
