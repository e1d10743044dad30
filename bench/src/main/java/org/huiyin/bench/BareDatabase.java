package org.huiyin.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The database's own minimum for one filing: three inserts of about 1 KB in one transaction by
 * plain JDBC, five round trips.
 */
final class BareDatabase implements Load.Work {

    private static final String TABLES =
            """
            create table if not exists bench_a (id uuid primary key, body text not null);
            create table if not exists bench_b (id uuid primary key, body text not null);
            create table if not exists bench_c (id uuid primary key, body text not null)
            """;

    private final Connection connection;
    private final Statement statement;
    private final PreparedStatement[] inserts;
    private final String body = "x".repeat(1000);

    BareDatabase(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        statement = connection.createStatement();
        inserts =
                new PreparedStatement[] {
                    connection.prepareStatement("insert into bench_a values (?, ?)"),
                    connection.prepareStatement("insert into bench_b values (?, ?)"),
                    connection.prepareStatement("insert into bench_c values (?, ?)")
                };
    }

    static void prepare(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    static void remove(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table bench_a, bench_b, bench_c");
        }
    }

    @Override
    public void once() throws SQLException {
        statement.execute("begin");
        UUID id = UUID.randomUUID();
        for (PreparedStatement insert : inserts) {
            insert.setObject(1, id);
            insert.setString(2, body);
            insert.executeUpdate();
        }
        statement.execute("commit");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
