package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The second step: each code once, the secret sealed, nothing changed without a recent proof. */
@HuiyinTest
class SecondStepsTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired SecondSteps secondSteps;
    @Autowired Database database;
    private Hired clerk;
    private UUID account;

    @BeforeEach
    void hire() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        account = clerk.member().id();
    }

    @Test
    void thePasswordAloneLeadsToTheSecondStepAndNowhereElse() {
        turnOn();
        Web web = new Web(port);

        assertThat(location(password(web))).isEqualTo("/sign-in/code?next=%2Fcases");
        assertThat(web.get("/account").statusCode()).isEqualTo(302);
        assertThat(code(web, "000000").statusCode()).isEqualTo(200);
        assertThat(web.get("/account").statusCode()).isEqualTo(302);

        assertThat(location(code(web, next()))).isEqualTo("/cases");
        assertThat(web.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutThePasswordThereIsNoSecondStep() {
        turnOn();
        Web web = new Web(port);

        assertThat(location(web.get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(location(web.submit("/sign-in", "/sign-in/code", Map.of("code", next()))))
                .isEqualTo("/sign-in");
        assertThat(web.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anotherPasswordEndsWhatWasBegunWithTheOneBefore() {
        turnOn();
        Web web = new Web(port);
        assertThat(location(password(web))).startsWith("/sign-in/code");
        assertThat(web.get("/sign-in/code").statusCode()).isEqualTo(200);

        program.getBean(Accounts.class)
                .updatePassword(account, program.getBean(Passwords.class).hash("a fresh phrase"));

        Optional<String> form = web.token("/sign-in");
        assertThat(location(web.submit(form, "/sign-in/code", Map.of("code", next()))))
                .isEqualTo("/sign-in");
        assertThat(location(web.get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(web.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void eachCodeIsTakenOnce() {
        List<String> recovery = turnOn();
        String code = next();

        assertThat(secondSteps.take(account, code)).isTrue();
        assertThat(secondSteps.take(account, code)).as("the same again").isFalse();
        assertThat(secondSteps.take(account, codeAt(Totp.step(Instant.now()) - 1)))
                .as("an older one")
                .isFalse();
        assertThat(secondSteps.take(account, recovery.getFirst().toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(secondSteps.take(account, recovery.getFirst())).isFalse();
        assertThat(secondSteps.of(account).codesLeft()).isEqualTo(9);
        secondSteps.renewCodes(account);
        assertThat(secondSteps.take(account, recovery.getLast())).as("replaced").isFalse();
    }

    @Test
    void aSecretThatIsOnStaysWhenOneIsBegunAgain() {
        turnOn();
        byte[] before = stored();

        secondSteps.begin(account);

        assertThat(stored()).isEqualTo(before);
        assertThat(secondSteps.begun(account)).isEmpty();
        assertThat(secondSteps.confirm(account, next())).isEmpty();
    }

    @Test
    void theSecretIsSealedAndSeenOnlyByWhoBringsItsKey() {
        secondSteps.begin(account);
        String base32 = secondSteps.begun(account).orElseThrow();

        assertThat(Base32.of(stored())).doesNotContain(base32);
        assertThat(rows(Scope.nobody())).isZero();
        assertThat(rows(Scope.ofSignIn("ab".repeat(32)))).isZero();
        assertThat(
                        program.getBean(AccountSeal.class)
                                .open(UUID.randomUUID(), "second-step", stored()))
                .as("for another account")
                .isEmpty();
    }

    @Test
    void howSomebodySignsInIsChangedOnlyAfterARecentProof() {
        Web web = new Web(port).signIn(clerk);
        assertThat(location(web.submit("/account", BEGIN, Map.of()))).endsWith("/second-step");
        forgetTheProof();

        for (String change : List.of("", "/confirm", "/codes", "/off")) {
            assertThat(location(web.submit("/account", BEGIN + change, Map.of())))
                    .as(change)
                    .startsWith("/account/prove");
        }
        assertThat(location(web.get(BEGIN))).startsWith("/account/prove");

        assertThat(prove(web, "not the password").statusCode()).isEqualTo(200);
        assertThat(location(web.get(BEGIN))).startsWith("/account/prove");
        assertThat(location(prove(web, clerk.password()))).isEqualTo("/account/ways");
        assertThat(web.get(BEGIN).statusCode()).isEqualTo(200);
    }

    @Test
    void theOperatorTakesALostOneOff() {
        turnOn();
        Web operator = new Web(port).signIn(TestStaff.in(program).hire(Role.OPERATOR));
        String page = "/admin/staff/" + clerk.member().publicId().value();

        assertThat(location(operator.submit(page, page + "/second-step/off", Map.of())))
                .isEqualTo(page);

        assertThat(secondSteps.of(account).on()).isFalse();
        Web web = new Web(port).signIn(clerk);
        assertThat(web.get("/account").statusCode()).isEqualTo(200);
        assertThat(web.submit("/account", page + "/second-step/off", Map.of()).statusCode())
                .as("who is no operator")
                .isEqualTo(403);
    }

    private static final String BEGIN = "/account/ways/second-step";

    /** Turns it on with the code of now, which counts for another half minute. */
    private List<String> turnOn() {
        secondSteps.begin(account);
        return secondSteps.confirm(account, codeAt(Totp.step(Instant.now()))).orElseThrow();
    }

    /** The code after it, which counts already. */
    private String next() {
        return codeAt(Totp.step(Instant.now()) + 1);
    }

    private String codeAt(long step) {
        byte[] secret =
                program.getBean(AccountSeal.class)
                        .open(account, "second-step", stored())
                        .orElseThrow();
        return Totp.code(secret, step);
    }

    private byte[] stored() {
        return database.read(
                Scope.ofSignIn(SecondSteps.key(account)),
                session ->
                        HexFormat.of()
                                .parseHex(
                                        session.sql()
                                                .sql(
                                                        "select encode(secret, 'hex') from second_step")
                                                .query(String.class)
                                                .single()));
    }

    private int rows(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from second_step")
                                .query(Integer.class)
                                .single());
    }

    private HttpResponse<String> password(Web web) {
        return web.submit(
                "/sign-in",
                "/sign-in",
                Map.of("login", clerk.login(), "password", clerk.password(), "next", "/cases"));
    }

    private static HttpResponse<String> code(Web web, String code) {
        return web.submit("/sign-in/code", "/sign-in/code", Map.of("code", code, "next", "/cases"));
    }

    private static HttpResponse<String> prove(Web web, String password) {
        return web.submit(
                "/account/prove",
                "/account/prove",
                Map.of("password", password, "next", "/account/ways"));
    }

    @SuppressWarnings("unchecked")
    private void forgetTheProof() {
        FindByIndexNameSessionRepository<Session> sessions =
                program.getBean(FindByIndexNameSessionRepository.class);
        sessions.findByPrincipalName(account.toString())
                .values()
                .forEach(session -> {
                    session.setAttribute("proved", Instant.now().getEpochSecond() - 601);
                    sessions.save(session);
                });
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
