package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While one address files, guesses, signs in and searches without end, others do all of it. */
@HuiyinTest
class FloodTest {

    private static final int CLIENTS = 48;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, Map<Integer, Integer>> answers = new ConcurrentHashMap<>();

    @Test
    void oneAddressKeepsNobodyElseOut() throws Exception {
        Hired clerk = TestStaff.in(program).hire(Role.CLERK, Role.HANDLER);
        String filing =
                """
                {"channel":"ONLINE","title":"路灯","narrative":"不亮","requests":["修好"],"office":"%s"}
                """
                        .formatted(clerk.member().office().code());
        try (HttpClient flood =
                        HttpClient.newBuilder()
                                .localAddress(InetAddress.ofLiteral("127.0.0.3"))
                                .build();
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int kind = i;
                clients.execute(() -> flood(flood, request(kind, filing)));
            }
            try {
                for (int round = 0; round < 3; round++) {
                    others(clerk, filing);
                }
            } finally {
                over.set(true);
            }
        }
        assertThat(answers.get("POST /api/v1/petitions")).containsKeys(429);
        assertThat(answers.get("GET /api/v1/petitions/260000000010")).containsKeys(404, 429);
        assertThat(answers.get("GET /register")).containsKeys(200);
        assertThat(answers.values().stream().flatMap(all -> all.keySet().stream()))
                .allMatch(status -> status < 500);
    }

    private void others(Hired clerk, String filing) {
        Web petitioner = new Web(port);
        var filed = petitioner.post("/api/v1/petitions", filing);
        assertThat(filed.statusCode()).isEqualTo(201);
        JsonNode receipt = JsonMapper.shared().readTree(filed.body());
        String number = receipt.path("number").asString("");
        String code = receipt.path("receiptCode").asString("");
        assertThat(petitioner.get("/api/v1/petitions/" + number, "Receipt-Code", code).statusCode())
                .isEqualTo(200);
        assertThat(
                        petitioner
                                .submit("/track", "/track", Map.of("number", number, "code", code))
                                .statusCode())
                .isEqualTo(302);
        assertThat(petitioner.get("/register").statusCode()).isEqualTo(200);
        Web staff = new Web(port).signIn(clerk);
        assertThat(staff.get("/cases/find?number=" + number).statusCode()).isIn(200, 302);
        assertThat(staff.get("/cases").statusCode()).isEqualTo(200);
    }

    private HttpRequest request(int kind, String filing) {
        return switch (kind % 4) {
            case 0 -> to("/register").GET().build();
            case 1 ->
                    to("/api/v1/petitions/260000000010")
                            .header("Receipt-Code", "01234567890123456789")
                            .GET()
                            .build();
            case 2 ->
                    to("/api/v1/petitions")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(filing))
                            .build();
            default ->
                    to("/sign-in")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("login=a&password=b"))
                            .build();
        };
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private void flood(HttpClient flood, HttpRequest request) {
        while (!over.get()) {
            send(flood, request);
        }
    }

    private void send(HttpClient flood, HttpRequest request) {
        try {
            int status = flood.send(request, BodyHandlers.discarding()).statusCode();
            answers.computeIfAbsent(
                            request.method() + " " + request.uri().getPath(),
                            _ -> new ConcurrentHashMap<>())
                    .merge(status, 1, Integer::sum);
        } catch (IOException overloaded) {
            // the flood's own trouble
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
