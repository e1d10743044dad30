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
        this.begin = saying(readOnly ? "begin read only" : "begin");
    }

    private record Ahead(String sql, Filling params) {}

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
    public void ahead(String sql, Filling params) {
        requireOpen();
        noteScope();
        ahead.add(new Ahead(sql, params));
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

    /** What was set so far is the scope of what is noted from here on. */
    private void noteScope() {
        if (settings.isEmpty()) {
            return;
        }
        String calls = String.join(", ", Collections.nCopies(settings.size(), "scope(?, ?)"));
        Map<String, String> all = Map.copyOf(settings);
        ahead.add(
                new Ahead(
                        "select " + calls,
                        (statement, taken) -> {
                            int place = taken;
                            for (Map.Entry<String, String> one : all.entrySet()) {
                                statement.setString(++place, one.getKey());
                                statement.setString(++place, one.getValue());
                            }
                            return place;
                        }));
        settings.clear();
    }

    @Override
    public void enter(UUID petition) {
        requireOpen();
        setPetition(petition);
    }

    @Override
    public void lookUp(Collection<String> lookUps) {
        lookUps.forEach(Scope::checkHash);
        requireOpen();
        if (!lookUps.isEmpty()) {
            settings.put("look_up", list(lookUps));
        }
    }

    /** Sends what nothing was sent with, and commits with it. */
    void finish() {
        settings.clear(); // nothing goes under them any more
        if (!ahead.isEmpty()) {
            ahead.add(saying("commit"));
            send();
        }
        open = false;
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

    private void send() {
        requireOpen();
        noteScope();
        if (ahead.isEmpty()) {
            return;
        }
        List<Ahead> all = new ArrayList<>(ahead);
        ahead.clear();
        try {
            beginWith(all);
            run(all);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
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

    private void run(List<Ahead> all) throws SQLException {
        String sql = all.stream().map(Ahead::sql).collect(Collectors.joining(";"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int taken = 0;
            for (Ahead one : all) {
                taken = one.params.fill(statement, taken);
            }
            statement.execute();
        }
    }

    private static Ahead saying(String sql) {
        return new Ahead(sql, (_, taken) -> taken);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the transaction of this session is over");
        }
    }
}
