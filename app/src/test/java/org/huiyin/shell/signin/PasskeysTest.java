package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What passkeys refuse; that they let in is seen in a browser, by {@link WaysInTest}. */
@HuiyinTest
class PasskeysTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String USE = "/sign-in/passkey";
    private static final String MAKE = "/account/ways/passkeys";
    private static final String ANSWER =
            """
            {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
             "response":{"authenticatorData":"AAAA","clientDataJSON":"e30","signature":"AAAA"}}
            """;

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Database database;
    private Web web;

    @BeforeEach
    void start() {
        web = new Web(port);
    }

    @Test
    void theBrowserIsAskedToMakeSureWhoHoldsIt() {
        JsonNode use = JsonMapper.shared().readTree(post(USE + "/options", "{}").body());
        assertThat(use.path("userVerification").asString()).isEqualTo("required");
        assertThat(use.path("rpId").asString()).isEqualTo("localhost");
        assertThat(use.path("allowCredentials").size()).as("names nobody's passkeys").isZero();

        var clerk = TestStaff.in(program).hire(Role.CLERK);
        web.signIn(clerk);
        String body = post(MAKE + "/options", "{}").body();
        JsonNode make = JsonMapper.shared().readTree(body);
        assertThat(make.path("authenticatorSelection").path("userVerification").asString())
                .isEqualTo("required");
        assertThat(make.path("authenticatorSelection").path("residentKey").asString())
                .isEqualTo("required");
        assertThat(body)
                .doesNotContain(clerk.login(), clerk.member().id().toString())
                .contains(clerk.member().name());
    }

    @Test
    void withoutAChallengeNoAnswerIsTaken() {
        assertThat(post(USE, ANSWER).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ANSWER,
                "{}",
                "{\"rawId\":\"AAAA\"}",
                "[]",
                "null",
                "not json",
                "{\"id\":7}"
            })
    void whatIsNoAnswerLetsNobodyInAndUsesTheChallengeUp(String answer) {
        post(USE + "/options", "{}");

        assertThat(post(USE, answer).statusCode()).isEqualTo(400);
        assertThat(web.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        assertThat(web.post(USE + "/options", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void strangersMakeNone() {
        assertThat(post(MAKE + "/options", "{}").statusCode()).isEqualTo(302);
        assertThat(post(MAKE, ANSWER).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsNoPasskeyIsNotKept() {
        web.signIn(TestStaff.in(program).hire(Role.CLERK));
        post(MAKE + "/options", "{}");

        assertThat(
                        post(
                                        MAKE,
                                        """
                                        {"label":"x","credential":{"id":"AAAA","rawId":"AAAA",
                                         "type":"public-key","clientExtensionResults":{},
                                         "response":{"attestationObject":"AAAA",
                                         "clientDataJSON":"e30","transports":[]}}}
                                        """)
                                .statusCode())
                .isEqualTo(400);
        assertThat(rows(Scope.nobody())).isZero();
    }

    private HttpResponse<String> post(String path, String json) {
        Matcher token = CSRF.matcher(web.get("/sign-in").body());
        assertThat(token.find()).isTrue();
        return web.post(path, json, "X-XSRF-TOKEN", token.group(1));
    }

    private int rows(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from passkey")
                                .query(Integer.class)
                                .single());
    }
}
