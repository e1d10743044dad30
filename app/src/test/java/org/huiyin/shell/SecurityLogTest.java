package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff.Hired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who comes in or is kept out stands in the log, in our own words and opaque ids alone. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

    private static final String FRESH = "a new phrase for the spring";
    private static final Pattern LINE =
            Pattern.compile(
                    ".* INFO org\\.huiyin\\.security +: event=[a-z-]+ way=[a-z-]+ outcome=[a-z-]+"
                            + " staff=[\\w-]+ route=[\\w/{}.:|*-]+ request=[\\w-]+");

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    private Hired clerk;
    private String id = "";

    @BeforeEach
    void hire() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        id = clerk.member().publicId().value();
    }

    @Test
    void comingInAndGoingOutIsWrittenDown(CapturedOutput log) {
        Web web = new Web(port);
        password(web, clerk.login(), "canary wrong");
        password(web, "canary nobody\n2026 INFO event=forged", "canary wrong");
        web.signIn(clerk);
        web.submit("/account", "/sign-out", Map.of());
        new Web(port).get("/api/v1/worklist", "Authorization", "Bearer canary");

        assertThat(lines(log))
                .containsExactly(
                        "password invitation done " + id + " -",
                        "sign-in password wrong " + id + " -",
                        "sign-in password wrong - -",
                        "sign-in password done " + id + " -",
                        "sign-out page done " + id + " -",
                        "sign-in token wrong - -");
    }

    @Test
    void whatIsRefusedIsWrittenDownByItsRoute(CapturedOutput log) {
        Web web = new Web(port).signIn(clerk);
        web.get("/admin/staff/canary");
        web.submit(Optional.of("canary"), "/account/sessions/end-others", Map.of());
        web.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7");
        new Web(port)
                .post(
                        "/api/v1/petitions",
                        "{\"channel\":\"VISIT\",\"title\":\"canary\",\"narrative\":\"canary\","
                                + "\"requests\":[\"canary\"]}");

        assertThat(lines(log))
                .containsExactly(
                        "password invitation done " + id + " -",
                        "sign-in password done " + id + " -",
                        "access route refused " + id + " /admin/staff/{id}",
                        "access route refused " + id + " /account/sessions/end-others",
                        "access route refused - /api/v1/petitions");
    }

    @Test
    void howSomebodyComesInIsWrittenDownWhenItChanges(CapturedOutput log) {
        Web web = new Web(port).signIn(clerk);
        web.submit(
                "/account", "/account/password", Map.of("current", "canary wrong", "fresh", FRESH));
        web.submit(
                "/account",
                "/account/password",
                Map.of("current", clerk.password(), "fresh", FRESH));
        web.submit(
                "/account/tokens",
                "/account/tokens",
                Map.of("label", "canary", "scopes", "READ", "days", "7"));
        web.submit("/account", "/account/sessions/end-others", Map.of());

        assertThat(lines(log))
                .containsExactly(
                        "password invitation done " + id + " -",
                        "sign-in password done " + id + " -",
                        "proof password wrong " + id + " -",
                        "password page made " + id + " -",
                        "token page made " + id + " -",
                        "sessions page removed " + id + " -");
    }

    /** The lines in short; each is as it should be and holds nothing that was sent. */
    private List<String> lines(CapturedOutput log) {
        List<String> lines =
                log.getOut().lines().filter(line -> line.contains("org.huiyin.security")).toList();
        assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
        assertThat(log.getOut())
                .doesNotContain("canary", "forged", clerk.login(), clerk.member().name(), FRESH);
        return lines.stream()
                .map(line ->
                        line.replaceAll(".*event=|way=|outcome=|staff=|route=| request=.*", ""))
                .toList();
    }

    private static void password(Web web, String login, String password) {
        web.submit("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }
}
