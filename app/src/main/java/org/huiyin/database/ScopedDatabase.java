package org.huiyin.database;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens each transaction with its scope. */
class ScopedDatabase implements Database {

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
                Connection connection = DataSourceUtils.getConnection(pool);
                try (var session = new OpenSession(client, connection, template.isReadOnly())) {
                    session.set(scope);
                    T done = work.run(session);
                    session.finish();
                    return done;
                }
            });
        } catch (TransactionException e) { // nor could it be taken back
            throw new DataAccessResourceFailureException("the database is away", e);
        }
    }
}
