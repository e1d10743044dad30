package org.huiyin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A transaction that keeps its beginning, its scope, and what is sent ahead, until something is
 * asked. The driver would send a beginning of its own as a message apart, which the server answers
 * apart. What the function {@code scope} sets ends with the transaction, so that a pooled
 * connection carries nothing over.
 */
final class OpenSession implements Session, AutoCloseable {

    private final JdbcClient client;
    private final Connection connection;
    private final Ahead begin;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Ahead> ahead = new ArrayList<>();
    private boolean open = true;

    /**
     * @param connection that commits only when told
     */
    OpenSession(JdbcClient client, Connection connection, boolean readOnly) {
        this.client = client;
        this.connection = connection;
        this.begin = new Ahead(readOnly ? "begin read only" : "begin", List.of());
    }

    private record Ahead(String sql, List<Object> params) {}

    /** Has the transaction begin with a scope. */
    void set(Scope scope) {
        scope.petition().ifPresent(this::setPetition);
        scope.receiptHash().ifPresent(hash -> settings.put("receipt", hash));
        if (!scope.me().isEmpty()) {
            settings.put("me", "{" + list(scope.me()) + "}");
        }
        if (!scope.signIn().isEmpty()) {
            settings.put("sign_in", list(scope.signIn()));
        }
    }

    private void setPetition(UUID petition) {
        settings.put("petition", petition.toString());
    }

    private static String list(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    @Override
    public JdbcClient sql() {
        send();
        return client;
    }

    @Override
    public Connection connection() {
        send();
        return connection;
    }

    @Override
    public void ahead(String sql, Object... params) {
        requireOpen();
        ahead.add(new Ahead(sql, List.of(params)));
    }

    @Override
    public Settings unsent() {
        requireOpen();
        if (!ahead.isEmpty()) {
            send();
        }
        var unsent = new Settings(List.copyOf(settings.keySet()), List.copyOf(settings.values()));
        settings.clear();
        return unsent;
    }

    @Override
    public Last last(String sql) throws SQLException {
        requireOpen();
        List<Ahead> before = takeUnsent();
        beginWith(before);
        open = false;
        return joined(before, sql + ";commit");
    }

    /**
     * Puts the beginning before what is sent, if nothing was asked yet, by whomever. A connection
     * that commits by itself is one on which the driver begins nothing.
     */
    private void beginWith(List<Ahead> statements) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState()
                == TransactionState.IDLE) {
            statements.addFirst(begin);
            connection.setAutoCommit(true);
        }
    }

    /** What was not sent yet, and counts as sent from here on. */
    private List<Ahead> takeUnsent() {
        List<Ahead> all = new ArrayList<>();
        if (!settings.isEmpty()) {
            String calls = String.join(", ", Collections.nCopies(settings.size(), "scope(?, ?)"));
            List<Object> params = new ArrayList<>(2 * settings.size());
            settings.forEach((name, value) -> {
                params.add(name);
                params.add(value);
            });
            all.add(new Ahead("select " + calls, params));
            settings.clear();
        }
        all.addAll(ahead);
        ahead.clear();
        return all;
    }

    private Last joined(List<Ahead> before, String sql) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(
                        before.stream().map(one -> one.sql + ";").collect(Collectors.joining())
                                + sql);
        int taken = 0;
        for (Ahead one : before) {
            for (Object param : one.params) {
                statement.setObject(++taken, param);
            }
        }
        return new Last(statement, taken);
    }

    @Override
    public void enter(UUID petition) {
        sendAhead();
        setPetition(petition);
    }

    @Override
    public void lookUp(Collection<String> lookUps) {
        lookUps.forEach(Scope::checkHash);
        sendAhead();
        if (!lookUps.isEmpty()) {
            settings.put("look_up", list(lookUps));
        }
    }

    /** Sends what nothing was sent with. */
    void finish() {
        if (open) {
            sendAhead();
        }
    }

    /** Leaves the rest to whoever commits or takes back. */
    @Override
    public void close() {
        open = false;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    /** What is ahead sees what the scope was when it was noted. */
    private void sendAhead() {
        requireOpen();
        if (!ahead.isEmpty()) {
            send();
        }
    }

    private void send() {
        requireOpen();
        List<Ahead> all = takeUnsent();
        if (all.isEmpty()) {
            return;
        }
        try {
            beginWith(all);
            run(all);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    private void run(List<Ahead> all) throws SQLException {
        try (PreparedStatement statement = joined(all, "").statement()) {
            statement.execute();
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the transaction of this session is over");
        }
    }
}
