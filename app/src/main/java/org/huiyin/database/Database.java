package org.huiyin.database;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/**
 * The only way to the tables: each piece of work is one transaction, under one scope that the
 * database itself enforces. Work is not nested.
 */
public interface Database {

    /**
     * Runs work that only reads.
     *
     * @throws org.springframework.dao.DataAccessException when the database refuses or is away
     */
    <T> T read(Scope scope, Work<T> work);

    /**
     * Runs work and commits it; any exception rolls all of it back.
     *
     * @throws org.springframework.dao.DataAccessException when the database refuses or is away;
     *     after a failed commit the work may still have happened
     */
    <T> T write(Scope scope, Work<T> work);

    /**
     * Asks one question that needs no scope. It is a transaction of its own and takes one round
     * trip, so not for what must be read together.
     *
     * @return what the rows say, in their order
     * @throws org.springframework.dao.DataAccessException when the database refuses or is away
     */
    <T> List<T> ask(String question, RowMapper<T> row, Object... params);

    /** What is done inside one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session session);
    }
}
