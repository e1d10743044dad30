package org.huiyin.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huiyin.shell.Web;
import tools.jackson.databind.JsonNode;

/** Somebody at a browser, a desk or a program, who brings canaries in. */
final class Perch {

    /** What the program calls itself in every request; it must not be kept. */
    static final String AGENT = Canary.LATIN + "-browser/1.0";

    /** Where requests say they come from; the program believes it here. */
    static final String FROM = "203.0.113.77";

    private final Web web;
    private final Optional<String> token;

    private Perch(Web web, String page) {
        this.web = web;
        this.token = web.token(page);
    }

    /** Anybody. */
    static Perch anybody(Cage cage) {
        return new Perch(new Web(cage.port()), "/file");
    }

    /** A member of staff, signed in. */
    static Perch staff(Cage cage, String user) throws IOException {
        JsonNode account = cage.account(user);
        Web web = new Web(cage.port());
        HttpResponse<String> in =
                web.submit(
                        "/sign-in",
                        "/sign-in",
                        Map.of("login", user, "password", account.path("password").asString()));
        assertThat(in.statusCode()).as(user).isEqualTo(302);
        return new Perch(web, "/account");
    }

    HttpResponse<String> get(String path) {
        return web.get(path, "User-Agent", AGENT, "X-Forwarded-For", FROM);
    }

    private HttpResponse<String> submits(String action, Map<String, String> fields) {
        HttpResponse<String> answer = web.submit(token, action, fields);
        assertThat(answer.statusCode()).as("%s: %s", action, answer.body()).isLessThan(400);
        return answer;
    }

    private HttpResponse<String> sends(String action, Form form) {
        HttpRequest.Builder request =
                web.request(
                                action,
                                "Content-Type",
                                Form.TYPE,
                                "User-Agent",
                                AGENT,
                                "X-Forwarded-For",
                                FROM)
                        .POST(form.body());
        return web.send(request);
    }

    private Map<String, String> fields(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        token.ifPresent(value -> all.put("_csrf", value));
        return all;
    }

    /** Files online, page by page. */
    String files(Canary one) {
        begins(one, Canary.Field.NARRATIVE);
        submits("/file/contact", contact(one));
        HttpResponse<String> papers = sends("/file/papers", paper(one, Map.of(), "files"));
        assertThat(papers.headers().firstValue("Location")).hasValue("/file/check");
        submits("/file/send", Map.of());
        String receipt = get("/file/receipt").body();
        String number = receipt.replaceAll("(?s).*id=\"number\"[^>]*>([\\d-]+).*", "$1");
        String code = receipt.replaceAll("(?s).*id=\"code\"[^>]*>([\\d-]+).*", "$1");
        assertThat(code).as(receipt).matches("[\\d-]{24}");
        looks(number.replace("-", ""), code.replace("-", ""));
        return number.replace("-", "");
    }

    /** Begins to file and leaves it. */
    void begins(Canary one) {
        begins(one, Canary.Field.DRAFT);
        submits("/file/contact", contact(one));
        sends("/file/papers", paper(one, Map.of("do", "add"), "files"));
    }

    private void begins(Canary one, Canary.Field narrative) {
        submits("/file", Map.of());
        submits(
                "/file/story",
                Map.of("/title", one.says(Canary.Field.TITLE), "/narrative", one.says(narrative)));
        submits("/file/requests", Map.of("/requests/0/text", one.says(Canary.Field.REQUEST)));
        submits("/file/office", Map.of("/place", one.says(Canary.Field.PLACE)));
        submits("/file/concerns", Map.of());
    }

    private Form paper(Canary one, Map<String, String> fields, String field) {
        return Form.of(fields(fields))
                .file(
                        field,
                        one.file("txt"),
                        one.says(Canary.Field.CONTENT).repeat(3).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> contact(Canary one) {
        return Map.of(
                "/persons/0/role", "PRINCIPAL",
                "/persons/0/name", one.name(),
                "/persons/0/phone", one.phone(),
                "/persons/0/email", one.number() % 2 == 0 ? one.email() : "",
                "/persons/0/address", one.address());
    }

    /** Follows the petition as its petitioner, and leaves the session open. */
    private void looks(String number, String code) {
        submits("/track", Map.of("number", number, "code", code));
        for (String page : List.of("", "/views", "/acts/supplement")) {
            assertThat(get("/track/" + number + page).statusCode()).as(page).isEqualTo(200);
        }
        submits(
                "/track/" + number + "/acts/supplement",
                Map.of("text", Canary.CHINESE + Canary.Field.ADDED.sign(), "version", "1"));
    }

    /** Enters somebody at the desk and reads it back. */
    void enters(Canary one, String channel) {
        Map<String, String> all = new HashMap<>(contact(one));
        all.put("/channel", channel);
        all.put("/title", one.says(Canary.Field.TITLE));
        all.put("/narrative", one.says(Canary.Field.NARRATIVE));
        all.put("/requests/0/text", one.says(Canary.Field.REQUEST));
        all.put("/place", one.says(Canary.Field.PLACE));
        all.put("members", one.name() + "，" + one.address());
        Form form = paper(one, all, "files");
        if (channel.equals("LETTER") || channel.equals("FAX")) {
            form.file("originals", one.file("png"), Pictures.png());
        }
        HttpResponse<String> answer = sends("/desk", form);
        assertThat(answer.headers().firstValue("Location"))
                .as("%s %s", answer.statusCode(), answer.body())
                .hasValue("/desk/read-back");
        assertThat(get("/desk/read-back").body()).contains(one.says(Canary.Field.TITLE));
    }

    /** Registers what was entered. */
    void registers() {
        assertThat(submits("/desk/register", Map.of()).headers().firstValue("Location"))
                .hasValue("/desk/registered");
        submits("/desk/slip", Map.of());
        submits("/desk/next", Map.of());
    }

    /** Imports a table, and waits for its report. */
    void imports(String file, byte[] content) throws InterruptedException {
        HttpResponse<String> begun =
                sends(
                        "/desk/import",
                        Form.of(fields(Map.of("do", "file"))).file("file", file, content));
        String run = begun.headers().firstValue("Location").orElseThrow();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (get(run + "/report.json").statusCode() != 200) {
            assertThat(System.nanoTime()).as(run).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(get(run).statusCode()).isEqualTo(200);
    }
}
