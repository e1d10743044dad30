package org.huiyin.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program with the demo's offices and no cases, as a process; its days can be moved. */
final class Demo implements AutoCloseable {

    private final Path data = TestDatabase.folder("journey");
    private final int port = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private Program program;

    private Demo() throws Exception {
        program = serve("");
    }

    static Demo start() throws Exception {
        return new Demo();
    }

    /** Stops the program and starts it again so many days later. */
    void daysLater(int days) throws Exception {
        program.process().destroy();
        program.awaitEnd();
        program = serve("P" + days + "D");
    }

    private Program serve(String offset) throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put("HUIYIN_DATA", data.toString());
        settings.put("HUIYIN_DEMO", "true");
        settings.put("HUIYIN_DEMO_CASES", "0");
        settings.put("HUIYIN_CLOCK_OFFSET", offset);
        settings.put("HUIYIN_JOBS", "false"); // a case would be closed before the head does it
        Program started = Program.serve(port, settings);
        started.awaitReady();
        return started;
    }

    int port() {
        return port;
    }

    /** The account of a user, or the first with a role, as the demo file tells it. */
    JsonNode account(String who) throws IOException {
        JsonNode demo = JsonMapper.shared().readTree(Files.readString(data.resolve("demo.json")));
        for (JsonNode account : demo.path("accounts")) {
            if (account.path("role").asString().equals(who)
                    || account.path("user").asString().equals(who)) {
                return account;
            }
        }
        throw new AssertionError("the demo has no " + who);
    }

    /** The header that signs a request as this user or role. */
    Map<String, String> as(String who) throws IOException {
        return Map.of("Authorization", "Bearer " + account(who).path("token").asString());
    }

    /** Sends a request and reads the JSON of its answer. */
    Answer send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return send(method, path, all, HttpRequest.BodyPublishers.ofString(body));
    }

    /** The same with a body of another type, which the headers name. */
    Answer send(
            String method, String path, Map<String, String> headers, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body);
        headers.forEach(request::header);
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                JsonMapper.shared().readTree(answer.body()));
    }

    @Override
    public void close() {
        http.close();
        program.close();
    }

    /** What came back. */
    record Answer(int status, String etag, JsonNode body) {}
}
