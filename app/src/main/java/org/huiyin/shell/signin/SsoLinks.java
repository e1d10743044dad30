package org.huiyin.shell.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.shell.Sha256;
import org.springframework.stereotype.Component;

/**
 * Who is who at the single sign-on. A link is made by its owner while signed in here; nobody is
 * matched by name or address, and no account is made by signing in.
 */
@Component
public final class SsoLinks {

    private final Database database;

    SsoLinks(Database database) {
        this.database = database;
    }

    /** Whose account is linked to this subject of the issuer. */
    public Optional<UUID> owner(String issuer, String subject) {
        String key = key(issuer, subject);
        return database.read(
                Scope.ofSignIn(key),
                session ->
                        session.sql()
                                .sql("select staff_id from sso_link where link_key = ?")
                                .param(key)
                                .query(UUID.class)
                                .optional());
    }

    /** Since when an account is linked. */
    public Optional<Instant> since(UUID owner) {
        String key = ownerKey(owner);
        return database.read(
                        Scope.ofSignIn(key),
                        session ->
                                session.sql()
                                        .sql(
                                                """
                                                select made_at from sso_link where owner_key = ?
                                                order by made_at limit 1
                                                """)
                                        .param(key)
                                        .query(Timestamp.class)
                                        .optional())
                .map(Timestamp::toInstant);
    }

    /** Links an account; false when the subject is linked to another one. */
    public boolean link(UUID owner, String issuer, String subject) {
        String key = key(issuer, subject);
        return database.write(
                Scope.ofSignIn(key, ownerKey(owner)),
                session -> {
                    session.sql()
                            .sql(
                                    """
                                    insert into sso_link (link_key, owner_key, staff_id, made_at)
                                    values (?, ?, ?, ?) on conflict (link_key) do nothing
                                    """)
                            .params(key, ownerKey(owner), owner, Timestamp.from(Instant.now()))
                            .update();
                    return session.sql()
                            .sql("select staff_id from sso_link where link_key = ?")
                            .param(key)
                            .query(UUID.class)
                            .single()
                            .equals(owner);
                });
    }

    /** Takes all links of an account away; false when there was none. */
    public boolean unlink(UUID owner) {
        String key = ownerKey(owner);
        return database.write(
                Scope.ofSignIn(key),
                session ->
                        session.sql()
                                        .sql("delete from sso_link where owner_key = ?")
                                        .param(key)
                                        .update()
                                > 0);
    }

    private static String key(String issuer, String subject) {
        return Sha256.hex("sso:" + issuer + "\n" + subject);
    }

    private static String ownerKey(UUID owner) {
        return Sha256.hex("sso-owner:" + owner);
    }
}
