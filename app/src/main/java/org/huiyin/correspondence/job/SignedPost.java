package org.huiyin.correspondence.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts JSON to one address, signed so that whoever shares the secret knows from whom it comes and
 * when it was sent. Taken is what is answered with 2xx in time; nobody is led elsewhere.
 */
final class SignedPost {

    /** In bytes. */
    static final int SHORTEST_SECRET = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Post post;
    private final Clock clock;
    private final URI address;
    private final byte[] secret;

    SignedPost(Reachable reachable, URI address, byte[] secret) {
        this(
                new Post(
                        InetAddress::getAllByName,
                        reachable,
                        (SSLSocketFactory) SSLSocketFactory.getDefault(),
                        PATIENCE),
                Clock.systemUTC(),
                address,
                secret);
    }

    SignedPost(Post post, Clock clock, URI address, byte[] secret) {
        this.post = post;
        this.clock = clock;
        this.address = address;
        this.secret = secret.clone();
    }

    /**
     * Posts one thing.
     *
     * @throws NotTaken when it was not taken
     */
    void send(Object json) {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        long sentAt = clock.instant().getEpochSecond();
        Map<String, String> headers =
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Huiyin-Timestamp",
                        Long.toString(sentAt),
                        "Huiyin-Signature",
                        Signature.of(secret, sentAt, body));
        int status = answer(headers, body);
        if (status / 100 != 2) {
            throw new NotTaken("answered " + status);
        }
    }

    private int answer(Map<String, String> headers, byte[] body) {
        try {
            return post.send(address, headers, body);
        } catch (IOException failed) {
            throw new NotTaken(failed);
        }
    }
}
