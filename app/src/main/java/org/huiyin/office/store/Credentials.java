package org.huiyin.office.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.jspecify.annotations.Nullable;

/** The table of credentials; a transaction reaches only those whose keys its scope brings. */
final class Credentials {

    private Credentials() {}

    enum Kind {
        LOGIN,
        ACCOUNT,
        TOKEN,
        INVITATION
    }

    /** Whom a credential belongs to; nobody for the first administrator's invitation. */
    record Owner(@Nullable UUID officeId, @Nullable UUID staffId, @Nullable String passwordHash) {}

    /** What holds under the key: not used up, not over. */
    static Optional<Owner> find(Session session, String key, Kind kind, Instant now) {
        return session.sql()
                .sql(
                        """
                        select office_id, staff_id, password_hash from credential
                        where credential_key = :key and kind = :kind and used_at is null
                            and (expires_at is null or expires_at > :now)
                        """)
                .param("key", key)
                .param("kind", kind.name())
                .param("now", Timestamp.from(now))
                .query(Owner.class)
                .optional();
    }

    static void insert(
            Session session, String key, Kind kind, Owner owner, @Nullable Instant expires) {
        session.sql()
                .sql(
                        """
                        insert into credential (credential_key, kind, office_id, staff_id,
                            password_hash, expires_at)
                        values (:key, :kind, :office, :staff, :hash, :expires)
                        """)
                .param("key", key)
                .param("kind", kind.name())
                .param("office", owner.officeId())
                .param("staff", owner.staffId())
                .param("hash", owner.passwordHash())
                .param("expires", expires == null ? null : Timestamp.from(expires))
                .update();
    }

    /** Uses up an invitation; false when somebody else was first. */
    static boolean use(Session session, String key, Instant now) {
        return session.sql()
                        .sql(
                                """
                                update credential set used_at = :now
                                where credential_key = :key and kind = 'INVITATION'
                                    and used_at is null and expires_at > :now
                                """)
                        .param("key", key)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Sets a new password; false when the account has none yet. */
    static boolean setPassword(Session session, UUID staff, String hash) {
        return session.sql()
                        .sql(
                                """
                                update credential set password_hash = :hash
                                where credential_key = :key and kind = 'ACCOUNT'
                                """)
                        .param("key", Secrets.accountKey(staff))
                        .param("hash", hash)
                        .update()
                == 1;
    }
}
