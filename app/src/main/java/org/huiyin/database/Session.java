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
     * Notes a statement whose outcome nobody waits for, under the scope of this moment. It is sent
     * with the next question, at the latest with the commit, and fails as that does: work that asks
     * nothing and only notes is one round trip.
     */
    void ahead(String sql, Filling params);

    /**
     * Notes a statement.
     *
     * @param params of types that the driver knows
     */
    default void ahead(String sql, Object... params) {
        List<Object> all = List.of(params);
        ahead(
                sql,
                (statement, taken) -> {
                    int place = taken;
                    for (Object one : all) {
                        statement.setObject(++place, one);
                    }
                    return place;
                });
    }

    /**
     * Hands over the settings that were not sent yet. Whoever takes them sends them with a question
     * of their own, to the database's function {@code scope}.
     */
    Settings unsent();

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

    /** Sets a statement's parameters when it is sent. */
    @FunctionalInterface
    interface Filling {
        /**
         * Sets them.
         *
         * @param taken how many parameters those before it have
         * @return how many are taken then
         */
        int fill(PreparedStatement statement, int taken) throws SQLException;
    }
}
