package org.huiyin.database.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.huiyin.database.Login;
import org.huiyin.database.StartRefused;

/**
 * The three roles of the design and the database: the owner migrates, the app serves and owns
 * nothing, the audit role reads what it is granted. Established anew at each start, so that the
 * kept passwords are always the true ones. What the app may do with tables is said by the
 * migrations.
 */
final class Roles {

    static final String DATABASE = "huiyin";
    static final String OWNER = "huiyin_owner";
    static final String APP = "huiyin_app";
    private static final String AUDIT = "huiyin_audit";

    private Roles() {}

    static void establish(Login superuser, Passwords passwords) {
        try (Connection connection =
                        DriverManager.getConnection(
                                superuser.url(), superuser.user(), superuser.password());
                Statement sql = connection.createStatement()) {
            role(sql, OWNER, "login password '" + passwords.owner() + "'");
            role(sql, APP, "login password '" + passwords.app() + "'");
            role(sql, AUDIT, "nologin");
            if (absent(sql, "pg_database where datname", DATABASE)) {
                sql.execute("create database " + DATABASE + " owner " + OWNER);
            }
            sql.execute("revoke all on database " + DATABASE + ", postgres from public");
            sql.execute("grant connect on database " + DATABASE + " to " + APP + ", " + AUDIT);
        } catch (SQLException e) {
            throw new StartRefused(e, "not-reached", superuser.url(), e.getMessage());
        }
    }

    private static void role(Statement sql, String name, String how) throws SQLException {
        if (absent(sql, "pg_roles where rolname", name)) {
            sql.execute("create role " + name);
        }
        sql.execute(
                "alter role %s nosuperuser nocreatedb nocreaterole nobypassrls %s"
                        .formatted(name, how));
    }

    private static boolean absent(Statement sql, String where, String name) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select from " + where + " = '" + name + "'")) {
            return !rows.next();
        }
    }
}
