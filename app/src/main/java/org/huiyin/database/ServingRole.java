package org.huiyin.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold for the role that serves before anything is done in its name: what it is told is
 * saved survives a power cut, and row-level security binds it.
 */
final class ServingRole {

    private ServingRole() {}

    /**
     * Looks at the database as that role has it; its settings may differ from the server's own.
     *
     * @throws StartRefused when it does not hold, or the database is away
     */
    static void check(Login app) {
        try (Connection connection =
                        DriverManager.getConnection(app.url(), app.user(), app.password());
                Statement sql = connection.createStatement()) {
            List<String> off = durableSettingsThatAreOff(sql);
            if (!off.isEmpty()) {
                throw new StartRefused("not-durable", app.url(), String.join(", ", off));
            }
            if (passesRowSecurity(sql)) {
                throw new StartRefused("not-bound", app.user());
            }
        } catch (SQLException e) {
            throw new StartRefused(e, "not-reached", app.url(), e.getMessage());
        }
    }

    private static List<String> durableSettingsThatAreOff(Statement sql) throws SQLException {
        List<String> off = new ArrayList<>();
        try (ResultSet rows =
                sql.executeQuery(
                        """
                        select name from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                        and setting = 'off' order by name
                        """)) {
            while (rows.next()) {
                off.add(rows.getString(1));
            }
        }
        return off;
    }

    private static boolean passesRowSecurity(Statement sql) throws SQLException {
        try (ResultSet rows =
                sql.executeQuery(
                        """
                        select from pg_roles
                        where rolname = current_user and (rolsuper or rolbypassrls)
                        """)) {
            return rows.next();
        }
    }
}
