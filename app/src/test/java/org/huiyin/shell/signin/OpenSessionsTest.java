package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Everybody sees where they are signed in, and ends it there. */
@HuiyinTest
class OpenSessionsTest {

    private static final Pattern OTHER =
            Pattern.compile("name=\"session\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    private Hired clerk;
    private Web here;
    private Web there;

    @BeforeEach
    void signInTwice() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        here = new Web(port).signIn(clerk);
        there = new Web(port).signIn(clerk);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Web third = new Web(port).signIn(clerk);
        assertThat(others(here)).hasSize(2);

        here.submit("/account", "/account/sessions/end-others", Map.of());

        assertThat(status(there)).isEqualTo(302);
        assertThat(status(third)).isEqualTo(302);
        assertThat(status(here)).isEqualTo(200);
        assertThat(others(here)).isEmpty();
    }

    @Test
    void oneIsEndedByItsOwnerOnly() {
        String session = others(here).getFirst();
        Web colleague = new Web(port).signIn(TestStaff.in(program).hire(Role.CLERK));

        colleague.submit("/account", "/account/sessions/end", Map.of("session", session));
        assertThat(status(there)).isEqualTo(200);

        here.submit("/account", "/account/sessions/end", Map.of("session", session));
        assertThat(status(there)).isEqualTo(302);
        assertThat(status(here)).isEqualTo(200);
    }

    @Test
    void thePageGivesNoSessionAway() {
        String page = here.get("/account").body();
        assertThat(page)
                .doesNotContain(here.cookie("session").orElseThrow())
                .doesNotContain(there.cookie("session").orElseThrow());
    }

    private static List<String> others(Web web) {
        return OTHER.matcher(web.get("/account").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static int status(Web web) {
        return web.get("/account").statusCode();
    }
}
