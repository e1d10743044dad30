package org.huiyin.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is acknowledged must survive a power cut: the settings of PostgreSQL that promise it. */
final class Durability {

    private Durability() {}

    /**
     * Looks at the settings as the serving role has them, which may differ from the server's own.
     *
     * @throws StartRefused when one of them is off, or the database is away
     */
    static void require(Login app) {
        List<String> off = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(app.url(), app.user(), app.password());
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                """
                                select name from pg_settings
                                where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                                and setting = 'off' order by name
                                """)) {
            while (rows.next()) {
                off.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new StartRefused(e, "not-reached", app.url(), e.getMessage());
        }
        if (!off.isEmpty()) {
            throw new StartRefused("not-durable", app.url(), String.join(", ", off));
        }
    }
}
