package org.huiyin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open transaction under one {@link Scope}. Valid only inside the work it was handed to. */
public interface Session {

    /** Speaks SQL in this transaction. */
    JdbcClient sql();

    /** The same transaction's bare connection, for statements that must share one round trip. */
    Connection connection();

    /**
     * Notes a statement whose outcome nobody waits for. It is sent with the next question, at the
     * latest when the work is done, and fails as that does.
     *
     * @param params of types that the driver knows
     */
    void ahead(String sql, Object... params);

    /**
     * Hands over the settings that were not sent yet. Whoever takes them sends them with a question
     * of their own, to the database's function {@code scope}.
     */
    Settings unsent();

    /**
     * Prepares the transaction's last statement: the commit travels with it, and all that was not
     * sent yet. The session is over with it.
     *
     * @throws SQLException when the database is away
     */
    Last last(String sql) throws SQLException;

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

    /**
     * What the function {@code scope} is to set.
     *
     * @param names without their prefix, as many as values
     */
    record Settings(List<String> names, List<String> values) {
        public Settings {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }

    /**
     * A statement that brings others along.
     *
     * @param taken how many of its first parameters are theirs, and filled
     */
    record Last(PreparedStatement statement, int taken) {}
}
