package org.huiyin.database;

import java.sql.Connection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open transaction under one {@link Scope}. Valid only inside the work it was handed to. */
public interface Session {

    /** Speaks SQL in this transaction. */
    JdbcClient sql();

    /** The same transaction's bare connection, for statements that must share one round trip. */
    Connection connection();

    /**
     * Opens one petition from here to the end of the transaction, after its row was read under the
     * scope the transaction began with.
     */
    void enter(UUID petition);
}
