package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The program does not start as a role that loses or sees too much. */
class ServingRoleTest {

    private final Login app = TestDatabase.fresh().app();

    @Test
    void ourOwnRoleWillDo() {
        assertThatCode(() -> ServingRole.check(app)).doesNotThrowAnyException();
    }

    @Test
    void aRoleWhoseCommitsMayBeLostIsRefused() throws SQLException {
        String database = app.url().replaceAll(".*/([a-z0-9_]+)\\?.*", "$1");
        asSuperuser(
                "alter role "
                        + app.user()
                        + " in database "
                        + database
                        + " set synchronous_commit = off");
        assertThatThrownBy(() -> ServingRole.check(app))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void aRoleThatRowSecurityDoesNotBindIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> ServingRole.check(TestDatabase.server().superuser()))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> {
                            assertThat(refused.description(Locale.US))
                                    .contains("Row-level security");
                            assertThat(refused.description(Locale.CHINA)).contains("行级安全");
                            assertThat(refused.action(Locale.CHINA)).contains("nobypassrls");
                        });
    }

    @Test
    void aDatabaseThatIsAwayIsNamed() {
        Login nowhere = app.at("jdbc:postgresql://127.0.0.1:1/nowhere");
        assertThatThrownBy(() -> ServingRole.check(nowhere))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(nowhere.url());
    }

    private static void asSuperuser(String command) throws SQLException {
        Login superuser = TestDatabase.server().superuser();
        try (Connection connection =
                        DriverManager.getConnection(
                                superuser.url(), superuser.user(), superuser.password());
                Statement sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
