package org.huiyin.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that file petitions and add a fact to each, and repeat what was not answered, with the
 * same key, until it is: what a careful client does while the server dies under it.
 */
final class Writers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean going;

    Writers(int port) {
        this.port = port;
    }

    /** What a client was told: that under this key the petition with this number is entered. */
    record Acknowledged(String key, String number, String code) {}

    void start(int clients) {
        going = true;
        for (int i = 0; i < clients; i++) {
            running.add(threads.submit(this::write));
        }
    }

    /** Lets each client finish what it began. */
    void stop() throws InterruptedException, ExecutionException {
        going = false;
        for (Future<?> client : running) {
            client.get();
        }
        running.clear();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The number that the server gives for a key. */
    Acknowledged file(String key) throws InterruptedException {
        HttpResponse<String> answer =
                untilAnswered(
                        request("/api/v1/petitions")
                                .header("Idempotency-Key", key)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                """
                                                {"channel":"ONLINE","title":"t","narrative":"n %s","requests":["r"]}
                                                """
                                                        .formatted(key))));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        JsonNode filed = JsonMapper.shared().readTree(answer.body());
        return new Acknowledged(
                key, filed.path("number").asString(), filed.path("receiptCode").asString());
    }

    /** The version of a petition, as its tag. */
    String version(Acknowledged filed) throws InterruptedException {
        HttpResponse<String> answer =
                untilAnswered(
                        request("/api/v1/petitions/" + filed.number())
                                .header("Receipt-Code", filed.code())
                                .GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError(filed.number() + ": " + answer.statusCode());
        }
        return answer.headers().firstValue("ETag").orElse("");
    }

    private void write() {
        try {
            while (going) {
                Acknowledged filed = file(UUID.randomUUID().toString());
                supplement(filed);
                acknowledged.add(filed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Adds a fact to the first version; that it is stale means that an earlier try was carried out.
     */
    private void supplement(Acknowledged filed) throws InterruptedException {
        HttpResponse<String> answer =
                untilAnswered(
                        request("/api/v1/petitions/" + filed.number() + "/acts/supplement")
                                .header("Receipt-Code", filed.code())
                                .header("If-Match", "\"1\"")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"f\"}")));
        if (answer.statusCode() != 200 && answer.statusCode() != 412) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> untilAnswered(HttpRequest.Builder request)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer =
                        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 503) {
                    return answer;
                }
                last = answer.body();
            } catch (IOException away) {
                last = away.toString();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no answer: " + Map.of("last", last));
    }

    @Override
    public void close() {
        going = false;
        threads.shutdownNow();
        http.close();
    }
}
