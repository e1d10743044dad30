package org.huiyin.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent, the program never fails, and never tells what it is made of. */
@HuiyinTest
@Import(TrialApi.class)
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=1000000")
class MalformedRequestsTest {

    private static final int REQUESTS = Boolean.getBoolean("long") ? 20_000 : 1_000;
    private static final List<String> BODIES =
            List.of(
                    "",
                    "null",
                    "[]",
                    "{",
                    "{}}",
                    "\"",
                    "tru",
                    "NaN",
                    "1e999",
                    "{\"a\":{\"b\":[[[[",
                    "\uFEFF{}",
                    "{\"title\":\"\\u0000\"}",
                    "{\"title\":null,\"narrative\":[],\"requests\":{}}",
                    "{\"channel\":\"ONLINE\",\"channel\":\"VISIT\"}",
                    "{\"requests\":[1,null,{\"text\":{}}]}",
                    "{\"persons\":[{\"role\":\"KING\"}]}",
                    "<a/>",
                    "a=b&c=d",
                    "{\"title\":\"\\ud83d\"}");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json;charset=utf-16",
                    "text/plain",
                    "nonsense",
                    "*/*",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "application/x-www-form-urlencoded");
    private static final List<String> HEADERS =
            List.of(
                    "If-Match",
                    "Idempotency-Key",
                    "Receipt-Code",
                    "Accept",
                    "Accept-Language",
                    "Range",
                    "Cookie");
    private static final List<String> VALUES =
            List.of(
                    "",
                    "\"",
                    "*",
                    "W/\"1\"",
                    "\"99999999999999999999\"",
                    "-1",
                    "a;q=x,,,",
                    "é",
                    "x".repeat(3000),
                    "%00",
                    "{}");
    private static final List<String> PARTS =
            List.of(
                    "0",
                    "-1",
                    "26-000-000-000-0",
                    "%00",
                    "%2e%2e",
                    "%ff",
                    "a;b=c",
                    "回音",
                    "x".repeat(2000),
                    "%20",
                    "null");

    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyRouteOfTheApiSurvivesNonsense() {
        var random = new Random(20_261_123);
        var web = new Web(port);
        List<String> paths =
                routes.getHandlerMethods().keySet().stream()
                        .flatMap(route -> route.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api/"))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        assertThat(paths).isNotEmpty();
        for (int i = 0; i < REQUESTS; i++) {
            String path = filled(paths.get(i % paths.size()), random);
            String method = pick(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "POST"), random);
            var request =
                    web.request(path)
                            .method(method, BodyPublishers.ofString(pick(BODIES, random)))
                            .header("Content-Type", pick(TYPES, random));
            String header = pick(HEADERS, random);
            String value = pick(VALUES, random);
            var answer = web.send(request.header(header, value));

            String what =
                    method + " " + path + " with " + header + ": " + value + "\n" + answer.body();
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(what)
                        .hasValue("application/problem+json");
            }
            if (answer.statusCode() == 400) {
                assertThat(answer.body()).as(what).contains("\"field\":", "\"reason\":");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /?lang=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET //sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /sign-in?next=%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /api/v1/trial/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /api/v1/trial/echo HTTP/1.1\r\nHost: a b\r\nContent-Length: 0\r\n\r\n",
                "POST /api/v1/trial/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\nConnection: close\r\n\r\n\u00ff\u00fe",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            })
    void requestsThatAreHardlyHttpAreRefusedQuietly(String request) throws IOException {
        String answer = raw(request);

        assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|505) .*");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "\tat ", "org.");
    }

    @Test
    void anAddressWithoutEndIsRefused() throws IOException {
        String request =
                "GET /"
                        + "a".repeat(100_000)
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(raw(request)).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "Exception");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] answer = new byte[100_000];
            int length = socket.getInputStream().readNBytes(answer, 0, 12);
            length +=
                    Math.max(
                            0,
                            socket.getInputStream().read(answer, length, answer.length - length));
            return new String(answer, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    private static String filled(String pattern, Random random) {
        String path = pattern;
        while (path.contains("{")) {
            String part = java.net.URLEncoder.encode(pick(PARTS, random), StandardCharsets.UTF_8);
            path = path.replaceFirst("\\{[^}]*}", part.replace("%25", "%"));
        }
        return random.nextInt(5) == 0 ? path + "?page=%C0%AF&queue=x&office=%F0" : path;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
