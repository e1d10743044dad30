package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Reading writes nothing; a session in use does not end, one that is left does. */
@HuiyinTest
class SessionUseTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Database database;
    private Hired clerk;
    private Web web;

    @BeforeEach
    void signIn() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        web = new Web(port).signIn(clerk);
        read();
    }

    @Test
    void aPageReadWithinTheMinuteWritesNothing() {
        Map<String, Object> before = row();
        read();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aPageReadLaterKeepsTheSession() {
        lastUsed(Duration.ofMinutes(29));
        long before = (Long) row().get("expiry_time");
        read();
        assertThat((Long) row().get("expiry_time"))
                .isGreaterThan(before + Duration.ofMinutes(28).toMillis());
    }

    @Test
    void aSessionLeftForHalfAnHourIsOver() {
        lastUsed(Duration.ofMinutes(31));
        assertThat(web.get("/cases").statusCode()).isEqualTo(302);
    }

    private void read() {
        assertThat(web.get("/cases").statusCode()).isEqualTo(200);
    }

    private void lastUsed(Duration ago) {
        int changed =
                database.write(
                        Scope.nobody(),
                        session ->
                                session.sql()
                                        .sql(
                                                """
                                                update spring_session set
                                                    last_access_time = last_access_time - :ago,
                                                    expiry_time = expiry_time - :ago
                                                where principal_name = :me
                                                """)
                                        .param("ago", ago.toMillis())
                                        .param("me", clerk.member().id().toString())
                                        .update());
        assertThat(changed).isEqualTo(1);
    }

    private Map<String, Object> row() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        "select xmin::text, * from spring_session"
                                                + " where principal_name = ?")
                                .param(clerk.member().id().toString())
                                .query()
                                .singleRow());
    }
}
