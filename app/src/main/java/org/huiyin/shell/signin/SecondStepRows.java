package org.huiyin.shell.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Session;
import org.jspecify.annotations.Nullable;

/** The table of second steps, under a scope that brings the owner's key. */
final class SecondStepRows {

    private SecondStepRows() {}

    /**
     * A row.
     *
     * @param secret sealed
     * @param confirmedAt null while it is only begun
     * @param codesLeft recovery codes not used yet
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(byte[] secret, @Nullable Timestamp confirmedAt, int codesLeft) {

        boolean on() {
            return confirmedAt != null;
        }
    }

    static Optional<Row> find(Session session, String key) {
        return session.sql()
                .sql(
                        """
                        select secret, confirmed_at, cardinality(recovery) as codes_left
                        from second_step where owner_key = ?
                        """)
                .param(key)
                .query((row, _) ->
                        new Row(
                                row.getBytes("secret"),
                                row.getTimestamp("confirmed_at"),
                                row.getInt("codes_left")))
                .optional();
    }

    /** Takes the place of one begun before, never of one that is on. */
    static void begin(Session session, String key, byte[] secret) {
        session.sql()
                .sql(
                        """
                        insert into second_step (owner_key, secret, last_step, recovery)
                        values (?, ?, 0, '{}')
                        on conflict (owner_key)
                            do update set secret = excluded.secret, last_step = 0
                            where second_step.confirmed_at is null
                        """)
                .params(key, secret)
                .update();
    }

    static void confirm(Session session, String key, Instant now) {
        session.sql()
                .sql(
                        """
                        update second_step set confirmed_at = ?
                        where owner_key = ? and confirmed_at is null
                        """)
                .params(Timestamp.from(now), key)
                .update();
    }

    static void setRecovery(Session session, String key, List<String> hashes) {
        session.sql()
                .sql("update second_step set recovery = ? where owner_key = ?")
                .params(hashes.toArray(String[]::new), key)
                .update();
    }

    /** Uses a step up; false when it, or a later one, was used before. */
    static boolean spend(Session session, String key, long step) {
        return session.sql()
                        .sql(
                                """
                                update second_step set last_step = :step
                                where owner_key = :key and last_step < :step
                                """)
                        .param("key", key)
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Uses a recovery code up; false when there is none like it. */
    static boolean recover(Session session, String key, String hash) {
        return session.sql()
                        .sql(
                                """
                                update second_step set recovery = array_remove(recovery, :hash)
                                where owner_key = :key and :hash = any (recovery)
                                """)
                        .param("key", key)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    static boolean delete(Session session, String key) {
        return session.sql().sql("delete from second_step where owner_key = ?").param(key).update()
                == 1;
    }
}
