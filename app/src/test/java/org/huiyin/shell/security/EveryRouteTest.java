package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.huiyin.vault.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks through every address of the program, as a stranger, as the holder of a receipt and in each
 * role: each answer is safe, and asking changes nothing. One file: the walk is one, and what is
 * looked at on the way are its stations.
 */
@HuiyinTest
class EveryRouteTest {

    /** What lies outside of the program's own routes. */
    private static final List<String> OTHERS =
            List.of(
                    "/static/shell/public.css",
                    "/static/shell/page.js",
                    "/static/none.css",
                    "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                    "/favicon.ico",
                    "/nowhere",
                    "/error",
                    "/v3/api-docs",
                    "/api/v1/nowhere",
                    "/actuator",
                    "/actuator/health",
                    "/actuator/health/readiness",
                    "/actuator/prometheus",
                    "/actuator/env",
                    "/cases/..;/account",
                    "/file?story=%1B",
                    "/file/%2e%2e/account");

    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]*\\bsrc=)|<[a-z]+[^>]*\\s(on[a-z]+|style)=");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/=]{24})'");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private final Set<String> nonces = new HashSet<>();
    private @Nullable Hired hired;
    private String number = "";
    private String code = "";
    private Routing routing = new Routing(new RequestMappingHandlerMapping(), Map.of());

    @BeforeEach
    void file() {
        Hired first = TestStaff.in(program).hire(Role.CLERK, Role.values());
        hired = first;
        JsonNode filed = JsonMapper.shared().readTree(filing().body());
        number = filed.path("number").asString("");
        code = filed.path("receiptCode").asString("");
        String paper =
                JsonMapper.shared()
                        .readTree(
                                new Web(port)
                                        .get(
                                                "/api/v1/petitions/" + number + "/documents",
                                                "Receipt-Code",
                                                code)
                                        .body())
                        .path(0)
                        .path("id")
                        .asString("");
        routing =
                new Routing(
                        handlers,
                        Map.of(
                                "number",
                                number.replace("-", ""),
                                "id",
                                paper + " " + first.member().publicId().value(),
                                "code",
                                first.member().office().code(),
                                "act",
                                "supplement note transfer",
                                "kind",
                                "opinion",
                                "language",
                                "zh"));
    }

    private HttpResponse<String> filing() {
        Web web = new Web(port);
        String json =
                """
                {"channel":"ONLINE","title":"路灯不亮","narrative":"三个月没有人修。",
                 "requests":["修好路灯"],"office":"%s"}
                """
                        .formatted(office().code());
        String body =
                """
                --parts\r
                Content-Disposition: form-data; name="petition"\r
                Content-Type: application/json\r
                \r
                %s\r
                --parts\r
                Content-Disposition: form-data; name="files"; filename="a.txt"\r
                \r
                what was seen\r
                --parts--\r
                """
                        .formatted(json);
        HttpResponse<String> answer =
                web.send(
                        web.request(
                                        "/api/v1/petitions",
                                        "Content-Type",
                                        "multipart/form-data; boundary=parts")
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    @Test
    void everyAnswerIsSafeAndAskingChangesNothing() {
        List<String> paths = new ArrayList<>(routing.of(RequestMethod.GET));
        assertThat(paths).hasSizeGreaterThan(60);
        paths.addAll(OTHERS);
        List<Web> people = people();
        List<String> tokens =
                Stream.of(Role.values())
                        .map(role -> TestStaff.in(program).hire(office(), role).token())
                        .toList();
        Map<String, String> before = digests();
        int shown = 0;
        for (String path : paths) {
            for (Web who : people) {
                shown += looked(path, who.get(path)) ? 1 : 0;
            }
            for (String token : path.startsWith("/api/") ? tokens : List.<String>of()) {
                var answer = new Web(port).get(path, "Authorization", "Bearer " + token);
                shown += looked(path, answer) ? 1 : 0;
            }
        }
        assertThat(digests()).isEqualTo(before);
        assertThat(shown).isGreaterThan(150);
    }

    private OfficeId office() {
        return all().member().office();
    }

    /** Somebody with every role. */
    private Hired all() {
        return Objects.requireNonNull(hired);
    }

    private List<Web> people() {
        Web holder = new Web(port);
        holder.submit("/track", "/track", Map.of("number", number, "code", code));
        TestStaff staff = TestStaff.in(program);
        return Stream.concat(
                        Stream.of(new Web(port), holder, new Web(port).signIn(all())),
                        Stream.of(Role.values())
                                .map(role -> new Web(port).signIn(staff.hire(office(), role))))
                .toList();
    }

    /** Whether something was shown. */
    private boolean looked(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        Map<String, String> headers = new HashMap<>();
        answer.headers().map().forEach((name, all) -> headers.put(name, String.join(", ", all)));
        assertThat(headers)
                .as(path)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsEntry("x-frame-options", "DENY")
                .containsKeys("permissions-policy", "content-security-policy")
                .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        boolean kept =
                answer.statusCode() == 200
                        && (path.startsWith("/static/") || path.startsWith("/webjars/"));
        assertThat(headers.get("cache-control")).as(path).contains(kept ? "public" : "no-store");
        assertThat(headers.getOrDefault("set-cookie", "")).as(path).doesNotContain("SameSite=None");
        policy(path, headers, answer.body());
        return answer.statusCode() == 200;
    }

    private void policy(String path, Map<String, String> headers, String body) {
        String policy = headers.getOrDefault("content-security-policy", "");
        assertThat(policy).as(path).contains("default-src 'none'").doesNotContain("unsafe", "*");
        if (policy.startsWith("sandbox")) {
            assertThat(headers.get("content-disposition")).as(path).startsWith("attachment");
            return;
        }
        assertThat(policy)
                .as(path)
                .contains("frame-ancestors 'none'", "base-uri 'none'", "report-uri /csp-report");
        assertThat(headers.get("reporting-endpoints")).isEqualTo("pages=\"/csp-report\"");
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(path).isTrue();
        assertThat(nonces.add(nonce.group(1))).as("used once").isTrue();
        if (headers.getOrDefault("content-type", "").startsWith("text/html")) {
            assertThat(INLINE.matcher(body).find()).as(path).isFalse();
            assertThat(SCRIPT.matcher(body).results())
                    .as(path)
                    .allMatch(
                            script -> script.group().contains("nonce=\"" + nonce.group(1) + "\""));
        }
    }

    /** What the program keeps, but for sessions and counters of tries. */
    private Map<String, String> digests() {
        UUID petition = PetitionNumber.parse(number).orElseThrow().petitionId();
        return database.read(
                Scope.ofPetition(petition),
                session -> {
                    Map<String, String> all = new HashMap<>();
                    List<String> tables =
                            session.sql()
                                    .sql(
                                            """
                                            select table_name from information_schema.tables
                                            where table_schema = 'public' and table_name not in
                                                ('spring_session', 'spring_session_attributes',
                                                 'tries', 'scheduled_tasks', 'flyway_schema_history')
                                            """)
                                    .query((row, _) -> row.getString(1))
                                    .list();
                    for (String table : tables) {
                        all.put(
                                table,
                                session.sql()
                                        .sql(
                                                "select count(*) || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                                        + table
                                                        + " t")
                                        .query((row, _) -> row.getString(1))
                                        .single());
                    }
                    return all;
                });
    }

    @Test
    void noFormOfAnotherSiteDoesAnything() {
        Web web = new Web(port).signIn(all());
        Matcher token =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(web.get("/account").body());
        assertThat(token.find()).isTrue();
        List<String> forms =
                routing.of(RequestMethod.POST).stream()
                        .filter(path -> !path.startsWith("/api/"))
                        .filter(path -> !path.equals(ContentPolicy.REPORTS))
                        .toList();
        assertThat(forms).hasSizeGreaterThan(40);
        Map<String, String> before = digests();
        for (String path : forms) {
            String right = "_csrf=" + token.group(1);
            assertThat(post(web, path, "")).as(path).isEqualTo(403);
            assertThat(post(web, path, "_csrf=x")).as(path).isEqualTo(403);
            assertThat(post(web, path, right, "Origin", "https://evil.example"))
                    .as(path)
                    .isEqualTo(403);
            assertThat(post(web, path, right, "Sec-Fetch-Site", "cross-site"))
                    .as(path)
                    .isEqualTo(403);
            assertThat(post(web, path, right, "Sec-Fetch-Site", "same-site", "Origin", "null"))
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(digests()).isEqualTo(before);
        String[] own = {"Origin", "http://localhost:" + port, "Sec-Fetch-Site", "same-origin"};
        assertThat(post(web, "/track", "_csrf=" + token.group(1), own)).isEqualTo(422);
        String[] silent = {"Origin", "null"};
        assertThat(post(web, "/track", "_csrf=" + token.group(1), silent)).isEqualTo(422);
    }

    @Test
    void aSessionOpensNothingOfTheApi() {
        Web web = new Web(port).signIn(all());

        assertThat(web.get("/api/v1/worklist").statusCode()).isEqualTo(401);
        assertThat(
                        web.post(
                                        "/api/v1/petitions/" + number + "/acts/accept",
                                        "{}",
                                        "If-Match",
                                        "*")
                                .statusCode())
                .isIn(401, 404);
    }

    @Test
    void whatNoPageAsksForIsRefused() {
        Web web = new Web(port).signIn(all());
        Map<String, String> before = digests();
        for (String path :
                List.of("/", "/track", "/account", "/api/v1/offices", "/static/shell/public.css")) {
            for (String method :
                    List.of(
                            "TRACE",
                            "TRACK",
                            "PROPFIND",
                            "MOVE",
                            "PUT",
                            "PATCH",
                            "DELETE",
                            "get")) {
                HttpResponse<String> answer =
                        web.send(
                                web.request(path, "X-Canary", "canary")
                                        .method(method, BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method + " " + path).isBetween(400, 499);
                assertThat(answer.body()).as(method + " " + path).doesNotContain("canary");
            }
        }
        assertThat(digests()).isEqualTo(before);
    }

    private static int post(Web web, String path, String body, String... headers) {
        return web.send(
                        web.request(path, headers)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
