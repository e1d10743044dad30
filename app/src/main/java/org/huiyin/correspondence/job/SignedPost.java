package org.huiyin.correspondence.job;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts JSON to one address, signed so that whoever shares the secret knows from whom it comes and
 * when it was sent. Taken is what is answered with 2xx in time; nobody is led elsewhere.
 */
final class SignedPost {

    /** In bytes. */
    static final int SHORTEST_SECRET = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Clock clock;
    private final URI address;
    private final byte[] secret;

    SignedPost(HttpClient client, Clock clock, URI address, byte[] secret) {
        this.client = client;
        this.clock = clock;
        this.address = address;
        this.secret = secret.clone();
    }

    /** A client that waits no longer than it must and follows nobody. */
    static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
    }

    /**
     * Posts one thing.
     *
     * @throws NotTaken when it was not taken
     */
    void send(Object json) {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        long sentAt = clock.instant().getEpochSecond();
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Huiyin-Timestamp", Long.toString(sentAt))
                        .header("Huiyin-Signature", Signature.of(secret, sentAt, body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        int status = answer(request);
        if (status / 100 != 2) {
            throw new NotTaken("answered " + status);
        }
    }

    /** The answer's body is nobody's concern, and might never end. */
    private int answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException failed) {
            throw new NotTaken(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken(stopped);
        }
    }
}
