package org.huiyin.vault;

import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.database.StartRefused;

/**
 * Brings the one master key and the one database together. The database remembers the fingerprint
 * of the key it was filled with; only a database without one may be given a new key, so that a lost
 * file is noticed before anything is written that the old key could not read.
 */
final class KeyOfDatabase {

    private KeyOfDatabase() {}

    /**
     * The master key for this database; at the first start a new one.
     *
     * @throws StartRefused when the key is missing, is another database's, or cannot be trusted
     */
    static MasterKey open(KeyFile file, Database database) {
        Optional<String> filledWith =
                database.read(Scope.nobody(), KeyOfDatabase::rememberedFingerprint);
        if (filledWith.isPresent() && !file.exists()) {
            throw new StartRefused("key-missing", file.path());
        }
        MasterKey key = file.exists() ? file.read() : file.make();
        String fingerprint = key.fingerprint();
        String remembered =
                filledWith.orElseGet(() ->
                        database.write(Scope.nobody(), session -> remember(session, fingerprint)));
        if (!remembered.equals(fingerprint)) {
            throw new StartRefused("key-of-other-database", file.path());
        }
        database.read(Scope.nobody(), KeyOfDatabase::wrapsWith)
                .filter(id -> !key.holds(id))
                .ifPresent(_ -> {
                    throw new StartRefused("key-outdated", file.path());
                });
        return key;
    }

    /** Where two programs start on an empty database at once, the first one's key is it. */
    private static String remember(Session session, String fingerprint) {
        session.sql()
                .sql("insert into master_key (fingerprint) values (?) on conflict do nothing")
                .param(fingerprint)
                .update();
        return rememberedFingerprint(session).orElseThrow();
    }

    /**
     * The key by which petition keys are wrapped since the last rotation; empty before the first.
     */
    private static Optional<Integer> wrapsWith(Session session) {
        return session.sql()
                .sql("select wraps_with from master_key where wraps_with is not null")
                .query(Integer.class)
                .optional();
    }

    /** Notes that petition keys are wrapped by this key from now on. */
    static void wrapsWith(Session session, int id) {
        session.sql().sql("update master_key set wraps_with = ?").param(id).update();
    }

    private static Optional<String> rememberedFingerprint(Session session) {
        return session.sql()
                .sql("select fingerprint from master_key")
                .query((row, _) -> row.getString("fingerprint"))
                .optional();
    }
}
