package org.huiyin.database;

import java.sql.SQLException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** What the driver says, in the words that {@code JdbcClient} has for it. */
public final class SqlFailure {

    private static final SQLExceptionTranslator WORDS = new SQLExceptionSubclassTranslator();

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlFailure() {}

    /** The exception to throw; what has no other name means that the database is away. */
    public static DataAccessException of(SQLException reason) {
        if (LOCK_NOT_AVAILABLE.equals(reason.getSQLState())) {
            return new CannotAcquireLockException("somebody else has it", reason);
        }
        DataAccessException known = WORDS.translate("a statement", null, reason);
        return known != null
                ? known
                : new DataAccessResourceFailureException("the database is away", reason);
    }
}
