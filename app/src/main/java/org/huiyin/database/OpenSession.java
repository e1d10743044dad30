package org.huiyin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * A transaction that keeps its scope, and what is sent ahead, until something is asked. {@code SET
 * LOCAL} ends with the transaction, so that a pooled connection carries nothing over. Not {@code
 * set_config}: on a cluster that does not reach the other machines.
 */
final class OpenSession implements Session {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final JdbcClient client;
    private final Connection connection;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Ahead> ahead = new ArrayList<>();
    private boolean open = true;

    OpenSession(JdbcClient client, Connection connection) {
        this.client = client;
        this.connection = connection;
    }

    private record Ahead(String sql, List<Object> params) {}

    /** Has the transaction begin with a scope. */
    void set(Scope scope) {
        scope.petition().ifPresent(this::setPetition);
        scope.receiptHash().ifPresent(hash -> settings.put("receipt", hash));
        if (!scope.me().isEmpty()) {
            settings.put("me", "{" + list(scope.me()) + "}");
        }
        setLookUps(scope.lookUps());
        if (!scope.signIn().isEmpty()) {
            settings.put("sign_in", list(scope.signIn()));
        }
    }

    private void setPetition(UUID petition) {
        settings.put("petition", petition.toString());
    }

    private void setLookUps(Collection<String> lookUps) {
        if (!lookUps.isEmpty()) {
            settings.put("look_up", list(lookUps));
        }
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
        end();
        List<Ahead> all = new ArrayList<>(ahead);
        if (!settings.isEmpty()) {
            all.addFirst(
                    new Ahead(
                            "call scope(?, ?)",
                            List.of(
                                    settings.keySet().toArray(String[]::new),
                                    settings.values().toArray(String[]::new))));
        }
        PreparedStatement statement =
                connection.prepareStatement(
                        all.stream().map(one -> one.sql + ";").collect(Collectors.joining())
                                + sql
                                + ";commit");
        int taken = 0;
        for (Ahead one : all) {
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
        setLookUps(lookUps);
    }

    /** Sends what nothing was sent with. */
    void finish() {
        if (open) {
            sendAhead();
        }
    }

    void end() {
        open = false;
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
        if (!settings.isEmpty()) {
            set(
                    settings.entrySet().stream()
                            .map(one -> setting(one.getKey(), one.getValue()))
                            .collect(Collectors.joining()));
            settings.clear();
        }
        ahead.forEach(one -> client.sql(one.sql).params(one.params).update());
        ahead.clear();
    }

    /** A literal that needs no escape: ids and hashes are hex digits by their types. */
    private static String setting(String name, String value) {
        return "SET LOCAL huiyin." + name + " = '" + value + "';";
    }

    private void set(String settings) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
        } catch (SQLException e) {
            DataAccessException known = TRANSLATOR.translate("setting the scope", settings, e);
            throw known != null
                    ? known
                    : new DataAccessResourceFailureException("the database is away", e);
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the transaction of this session is over");
        }
    }
}
