package org.huiyin.office.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Session;
import org.huiyin.office.Tokens.NewToken;
import org.huiyin.office.Tokens.Token;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.shell.Sha256;
import org.huiyin.shell.TokenScope;
import org.huiyin.shell.TokenUse;
import org.jspecify.annotations.Nullable;

/** The tokens in the table of credentials. */
final class TokenRows {

    /** How exactly the last use is kept: a row is not written with each request. */
    static final Duration USE = Duration.ofHours(1);

    private TokenRows() {}

    static String ownerKey(UUID staff) {
        return Sha256.hex("tokens:" + staff);
    }

    /** Adds a token; without a description one for everything, without an end. */
    static void insert(
            Session session,
            String key,
            StaffRow owner,
            @Nullable NewToken token,
            String by,
            Instant now) {
        session.sql()
                .sql(
                        """
                        insert into credential (credential_key, kind, office_id, staff_id, expires_at,
                            owner_key, token_id, label, scopes, acts, made_at, made_by)
                        values (:key, 'TOKEN', :office, :staff, :expires, :owner, :id, :label,
                            :scopes, :acts, :now, :by)
                        """)
                .param("key", key)
                .param("office", owner.officeId())
                .param("staff", owner.staffId())
                .param("expires", token == null ? null : Timestamp.from(token.expires()))
                .param("owner", ownerKey(owner.staffId()))
                .param("id", Secrets.publicId())
                .param("label", token == null ? "" : token.label())
                .param("scopes", token == null ? null : names(token.use().scopes()))
                .param("acts", token == null ? null : token.use().acts().toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static String[] names(Collection<TokenScope> scopes) {
        return scopes.stream().sorted().map(TokenScope::name).toArray(String[]::new);
    }

    static List<Token> of(Session session, UUID owner) {
        return session.sql()
                .sql(
                        """
                        select token_id, label, scopes, acts, made_at, expires_at, last_used_at
                        from credential
                        where owner_key = ? and kind = 'TOKEN' and used_at is null
                        order by made_at desc nulls last, token_id
                        """)
                .param(ownerKey(owner))
                .query((row, _) ->
                        new Token(
                                row.getString("token_id"),
                                row.getString("label"),
                                use(row),
                                moment(row, "made_at"),
                                moment(row, "expires_at"),
                                moment(row, "last_used_at")))
                .list();
    }

    static TokenUse use(ResultSet row) throws SQLException {
        Array scopes = row.getArray("scopes");
        return scopes == null
                ? TokenUse.everything()
                : new TokenUse(
                        words(scopes).stream().map(TokenScope::valueOf).collect(Collectors.toSet()),
                        words(row.getArray("acts")));
    }

    private static Set<String> words(@Nullable Array array) throws SQLException {
        return array == null
                ? Set.of()
                : Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static boolean revoke(Session session, UUID owner, String token, Instant now) {
        return session.sql()
                        .sql(
                                """
                                update credential set used_at = ?
                                where owner_key = ? and token_id = ? and used_at is null
                                """)
                        .params(Timestamp.from(now), ownerKey(owner), token)
                        .update()
                == 1;
    }

    static void used(Session session, String key, Instant now) {
        session.sql()
                .sql("update credential set last_used_at = ? where credential_key = ?")
                .params(Timestamp.from(now), key)
                .update();
    }
}
