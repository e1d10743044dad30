package org.huiyin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens each transaction with its scope. The driver sends {@code BEGIN} and all of the scope in one
 * round trip; {@code SET LOCAL} ends with the transaction, so that a pooled connection carries
 * nothing over. Not {@code set_config}: on a cluster that does not reach the other machines.
 */
class ScopedDatabase implements Database {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final DataSource pool;
    private final JdbcClient client;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    ScopedDatabase(DataSource pool) {
        this.pool = pool;
        this.client = JdbcClient.create(pool);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public <T> T read(Scope scope, Work<T> work) {
        return run(reading, scope, work);
    }

    @Override
    public <T> T write(Scope scope, Work<T> work) {
        return run(writing, scope, work);
    }

    @Override
    public <T> List<T> ask(String question, RowMapper<T> row, Object... params) {
        requireNoTransaction();
        return client.sql(question).params(params).query(row).list();
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("work on the database is not nested");
        }
    }

    private <T> T run(TransactionTemplate template, Scope scope, Work<T> work) {
        requireNoTransaction();
        try {
            return template.execute(transaction -> {
                OpenSession session = new OpenSession(DataSourceUtils.getConnection(pool));
                session.set(settings(scope));
                try {
                    return work.run(session);
                } finally {
                    session.open = false;
                }
            });
        } catch (TransactionException e) { // nor could it be taken back
            throw new DataAccessResourceFailureException("the database is away", e);
        }
    }

    private static String settings(Scope scope) {
        StringBuilder sql = new StringBuilder();
        scope.petition().ifPresent(id -> sql.append(setting("petition", id.toString())));
        scope.receiptHash().ifPresent(hash -> sql.append(setting("receipt", hash)));
        if (!scope.me().isEmpty()) {
            sql.append(setting("me", "{" + list(scope.me()) + "}"));
        }
        sql.append(lookUpSetting(scope.lookUps()));
        if (!scope.signIn().isEmpty()) {
            sql.append(setting("sign_in", list(scope.signIn())));
        }
        return sql.toString();
    }

    private static String lookUpSetting(Collection<String> lookUps) {
        return lookUps.isEmpty() ? "" : setting("look_up", list(List.copyOf(lookUps)));
    }

    private static String list(List<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** A literal that needs no escape: ids and hashes are hex digits by their types. */
    private static String setting(String name, String value) {
        return "SET LOCAL huiyin." + name + " = '" + value + "';";
    }

    private final class OpenSession implements Session {

        private final Connection connection;
        private boolean open = true;

        OpenSession(Connection connection) {
            this.connection = connection;
        }

        @Override
        public JdbcClient sql() {
            requireOpen();
            return client;
        }

        @Override
        public Connection connection() {
            requireOpen();
            return connection;
        }

        @Override
        public PreparedStatement last(String sql) throws SQLException {
            requireOpen();
            open = false;
            return connection.prepareStatement(sql + "; commit");
        }

        @Override
        public void enter(UUID petition) {
            requireOpen();
            set(setting("petition", petition.toString()));
        }

        @Override
        public void lookUp(Collection<String> lookUps) {
            requireOpen();
            lookUps.forEach(Scope::checkHash);
            set(lookUpSetting(lookUps));
        }

        private void set(String settings) {
            if (settings.isEmpty()) {
                return;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(settings);
            } catch (SQLException e) {
                throw translated("setting the scope", settings, e);
            }
        }

        private static DataAccessException translated(String task, String sql, SQLException e) {
            var known = TRANSLATOR.translate(task, sql, e);
            return known != null
                    ? known
                    : new DataAccessResourceFailureException("the database is away", e);
        }

        private void requireOpen() {
            if (!open) {
                throw new IllegalStateException("the transaction of this session is over");
            }
        }
    }
}
