package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@HuiyinTest
class SecurityTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Database database;
    private Web web;

    @BeforeEach
    void start() {
        web = new Web(port);
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        var headers = web.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).as("plain http").isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void onlyStaticFilesAreKeptByBrowsers() {
        var style = web.get("/static/shell/public.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=2592000, public");
        assertThat(web.get("/v3/api-docs").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void strangersAreAskedToSignInAndLedBack() {
        var answer = web.get("/account");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/sign-in?next=%2Faccount");
        assertThat(web.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        var answer =
                web.send(
                        web.request("/sign-in", "Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                                "login=" + clerk.login())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(web.cookie("session")).isEmpty();
    }

    @Test
    void aSessionBeginsUnderANewIdAndItsCookieIsHidden() {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        var answer =
                web.submit(
                        "/sign-in",
                        "/sign-in",
                        Map.of(
                                "login",
                                clerk.login(),
                                "password",
                                clerk.password(),
                                "next",
                                "/account"));

        assertThat(location(answer)).endsWith("/account");
        String cookie =
                answer.headers().allValues("Set-Cookie").stream()
                        .filter(header -> header.startsWith("session="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
        String first = web.cookie("session").orElseThrow();
        byte[] id = Base64.getUrlDecoder().decode(Base64.getDecoder().decode(first));
        assertThat(id).as("random bytes").hasSize(27);
        web.signIn(clerk);
        assertThat(web.cookie("session").orElseThrow()).isNotEqualTo(first);
        assertThat(web.get("/account").body()).contains(clerk.member().name());
    }

    @Test
    void theStoredSessionNamesNobody() {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        web.signIn(clerk);

        String stored =
                database.read(
                        Scope.nobody(),
                        session ->
                                session.sql()
                                        .sql(
                                                """
                                                select string_agg(encode(attribute_bytes, 'escape'), ' ')
                                                from spring_session_attributes
                                                """)
                                        .query(String.class)
                                        .single());
        assertThat(stored)
                .contains(clerk.member().id().toString())
                .doesNotContain(clerk.login(), clerk.member().name(), "$argon2");
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        Web elsewhere = new Web(port).signIn(clerk);
        web.signIn(clerk);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

        var fields = Map.of("current", clerk.password(), "fresh", "many small lanterns");
        assertThat(web.submit("/account", "/account/password", fields).statusCode()).isEqualTo(302);

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(web.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonWhoLeftIsOutWithTheNextRequest() {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        web.signIn(clerk);
        assertThat(web.get("/account").statusCode()).isEqualTo(200);

        program.getBean(org.huiyin.office.StaffMembers.class)
                .setActive(clerk.member().publicId(), false, TestStaff.AUTHOR);

        assertThat(web.get("/account").statusCode()).isEqualTo(302);
        assertThat(
                        new Web(port)
                                .get("/api/v1/none", "Authorization", "Bearer " + clerk.token())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void rolesOpenPages() {
        web.signIn(TestStaff.in(program).hire(Role.ANALYST));

        assertThat(web.get("/desk").statusCode()).isEqualTo(403);
        assertThat(web.get("/cases").statusCode()).isEqualTo(403);
        assertThat(web.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere",
                "javascript:1"
            })
    void signInLeadsNowhereElse(String next) {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK);
        var fields = Map.of("login", clerk.login(), "password", clerk.password(), "next", next);

        assertThat(location(web.submit("/sign-in", "/sign-in", fields))).isEqualTo("/account");
    }

    @Test
    void aTokenThatIsNotInForceIsRefusedOnOpenRoutesToo() {
        var answer = web.get("/v3/api-docs", "Authorization", "Bearer not-a-token");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void figuresOfTheMachineAreForItsOperatorOrFromItself() {
        TestStaff staff = TestStaff.in(program);
        String operator = "Bearer " + staff.hire(Role.OPERATOR).token();
        String clerk = "Bearer " + staff.hire(Role.CLERK).token();

        assertThat(web.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(web.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        String[] outside = {"X-Forwarded-For", "203.0.113.7"};
        assertThat(web.get("/actuator/prometheus", outside).statusCode()).isEqualTo(401);
        assertThat(from(outside, clerk).statusCode()).isEqualTo(403);
        assertThat(from(outside, operator).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> from(String[] outside, String token) {
        return web.get("/actuator/prometheus", outside[0], outside[1], "Authorization", token);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
