package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.office.Tokens.NewToken;
import org.huiyin.office.Tokens.Token;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Sha256;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.TokenScope;
import org.huiyin.shell.TokenUse;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A token does what it is for, until its end, and only its owner sees it. */
@HuiyinTest
class TokensTest {

    private static final String ACTS = "/api/v1/petitions/26-000-000-000-0/acts/";

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Tokens tokens;
    @Autowired Database database;
    private Hired clerk;
    private StaffId id;
    private Web web;

    @BeforeEach
    void hire() {
        clerk = TestStaff.in(program).hire(Role.CLERK);
        id = clerk.member().publicId();
        web = new Web(port);
    }

    @Test
    void aTokenOpensOnlyTheRoutesItIsFor() {
        String reading = issue(TokenScope.READ);

        assertThat(get("/api/v1/worklist", reading)).isEqualTo(200);
        assertThat(post("/api/v1/petitions", reading)).isEqualTo(403);
        assertThat(post(ACTS + "note", reading)).isEqualTo(403);
        assertThat(post("/api/v1/petitions/26-000-000-000-0/identity", reading)).isEqualTo(403);
        String filing = issue(TokenScope.FILE);
        assertThat(post("/api/v1/petitions", filing)).as("understood, not complete").isEqualTo(400);
        assertThat(get("/api/v1/worklist", filing)).isEqualTo(403);
        String acting = issue(TokenScope.ACT);
        String petition = "/api/v1/petitions/26-000-000-000-0/";
        assertThat(post(petition + "%69dentity", acting)).as("written as a number").isEqualTo(403);
        assertThat(post(petition + "answers/1/1/letter", acting)).isEqualTo(403);
    }

    @Test
    void aTokenDoesOnlyTheActsThatAreNamed() {
        var use = new TokenUse(Set.of(TokenScope.ACT), Set.of("note"));
        String noting = tokens.issue(id, new NewToken("notes", use, inADay()), TestStaff.AUTHOR);

        assertThat(post(ACTS + "note", noting)).as("no such petition").isNotEqualTo(403);
        assertThat(post(ACTS + "accept", noting)).isEqualTo(403);
        assertThat(post("/api/v1/acts/accept", noting)).isEqualTo(403);
    }

    @Test
    void aTokenNeverOpensMoreThanItsOwnersRoles() {
        String figures = issue(TokenScope.FIGURES);
        int answer =
                web.get(
                                "/actuator/prometheus",
                                "X-Forwarded-For",
                                "203.0.113.7",
                                "Authorization",
                                "Bearer " + figures)
                        .statusCode();

        assertThat(answer).as("a clerk is no operator").isEqualTo(403);
    }

    @Test
    void aTokenEndsByItselfOrWhenItIsRevoked() {
        var use = new TokenUse(Set.of(TokenScope.READ), Set.of());
        var over = new NewToken("over", use, Instant.now().minusSeconds(1));
        assertThat(get("/api/v1/worklist", tokens.issue(id, over, TestStaff.AUTHOR)))
                .isEqualTo(401);

        String token = issue(TokenScope.READ);
        assertThat(listed("trial").used()).isEmpty();
        assertThat(get("/api/v1/worklist", token)).isEqualTo(200);
        assertThat(listed("trial").used()).isPresent();
        assertThat(listed("trial").use().scopes()).containsExactly(TokenScope.READ);

        Hired colleague = TestStaff.in(program).hire(Role.CLERK);
        String own = listed("trial").id();
        assertThat(tokens.revoke(colleague.member().publicId(), own, TestStaff.AUTHOR))
                .as("by another's page")
                .isFalse();
        assertThat(tokens.revoke(id, own, TestStaff.AUTHOR)).isTrue();
        assertThat(get("/api/v1/worklist", token)).isEqualTo(401);
        assertThat(tokens.of(id)).noneMatch(one -> one.label().equals("trial"));
    }

    @Test
    void onlyTheHashIsKeptAndOnlyWhoBringsAKeySeesIt() {
        String token = issue(TokenScope.READ);
        String owner = Sha256.hex("tokens:" + clerk.member().id());

        assertThat(rows(Scope.nobody())).isEmpty();
        assertThat(rows(Scope.ofSignIn("ab".repeat(32)))).isEmpty();
        assertThat(rows(Scope.ofSignIn(owner)))
                .anyMatch(row -> row.contains("trial"))
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void theOperatorMakesTokensForServiceAccountsOnly() {
        Web operator = web.signIn(TestStaff.in(program).hire(Role.OPERATOR));
        assertThat(operator.get("/admin/staff/" + id.value() + "/tokens").statusCode())
                .as("a person who signs in")
                .isEqualTo(404);

        var program = service();
        String page = "/admin/staff/" + program.publicId().value() + "/tokens";
        assertThat(operator.get("/admin/staff/" + program.publicId().value()).body())
                .contains(page);
        var made =
                operator.submit(
                        page,
                        page,
                        Map.of("label", "register", "scopes", "READ", "acts", "", "days", "30"));
        assertThat(made.statusCode()).isEqualTo(200);
        String token = made.body().replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
        assertThat(get("/api/v1/worklist", token)).isEqualTo(200);
        assertThat(new Web(port).signIn(clerk).get(page).statusCode()).isEqualTo(403);

        operator.submit(
                page,
                page + "/revoke",
                Map.of("token", tokens.of(program.publicId()).getFirst().id()));
        assertThat(get("/api/v1/worklist", token)).isEqualTo(401);
    }

    private StaffMember service() {
        return program.getBean(StaffMembers.class)
                .create(clerk.member().office(), "program", Set.of(Role.CLERK), TestStaff.AUTHOR);
    }

    private String issue(TokenScope scope) {
        var use = new TokenUse(Set.of(scope), Set.of());
        return tokens.issue(id, new NewToken("trial", use, inADay()), TestStaff.AUTHOR);
    }

    private static Instant inADay() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private Token listed(String label) {
        return tokens.of(id).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private int get(String path, String token) {
        return new Web(port).get(path, "Authorization", "Bearer " + token).statusCode();
    }

    private int post(String path, String token) {
        return new Web(port).post(path, "{}", "Authorization", "Bearer " + token).statusCode();
    }

    private List<String> rows(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select credential::text from credential")
                                .query(String.class)
                                .list());
    }
}
