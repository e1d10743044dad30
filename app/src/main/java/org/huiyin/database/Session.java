package org.huiyin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open transaction under one {@link Scope}. Valid only inside the work it was handed to. */
public interface Session {

    /** Speaks SQL in this transaction. */
    JdbcClient sql();

    /** The same transaction's bare connection, for statements that must share one round trip. */
    Connection connection();

    /**
     * Prepares the transaction's last statement: the commit travels with it, in one round trip
     * less. The session is over with it.
     *
     * @throws SQLException when the database is away
     */
    PreparedStatement last(String sql) throws SQLException;

    /**
     * Opens one petition from here to the end of the transaction, after its row was read under the
     * scope the transaction began with.
     */
    void enter(UUID petition);

    /**
     * Lets the transaction see the rows of exactly these hashes, and no longer those of earlier
     * ones.
     *
     * @param lookUps keyed hashes, lower-case hex; with none, those of before stay
     */
    void lookUp(Collection<String> lookUps);
}
