package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

    /**
     * A session as it is stored.
     *
     * @param written by which transaction
     * @param expiry in milliseconds since 1970
     */
    record Row(String written, long expiry) {}

    @BeforeEach
    void signIn() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        web = new Web(port).signIn(clerk);
        read();
    }

    @Test
    void aPageReadWithinTheMinuteWritesNothing() {
        Row before = row();
        read();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aPageReadLaterKeepsTheSession() {
        lastUsed(Duration.ofMinutes(29));
        long before = row().expiry();
        read();
        assertThat(row().expiry()).isGreaterThan(before + Duration.ofMinutes(28).toMillis());
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

    private Row row() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select xmin::text as written, expiry_time as expiry
                                        from spring_session where principal_name = ?
                                        """)
                                .param(clerk.member().id().toString())
                                .query(Row.class)
                                .single());
    }
}
