package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A proxy that is trusted says who asks, and how; each client has limits of its own. */
@HuiyinTest
@Import(Mirror.class)
@TestPropertySource(properties = "huiyin.trusted-proxies=127.0.0.1, ::1")
class BehindAProxyTest {

    private static final String PETITION = "/api/v1/petitions/260000000010";

    @LocalServerPort private int port;

    @Test
    void theProxySaysWhoAsksAndByWhichAddress() {
        String seen =
                new Web(port)
                        .get(
                                Mirror.PATH,
                                "X-Forwarded-For",
                                "198.51.100.9, 203.0.113.7",
                                "X-Forwarded-Proto",
                                "https",
                                "X-Forwarded-Host",
                                "petitions.example")
                        .body();

        assertThat(seen).isEqualTo("203.0.113.7 https://petitions.example:443");
    }

    @Test
    void whoGuessesTooOftenIsStoppedAndTheNextClientIsNot() {
        assertThat(IntStream.range(0, 20).map(_ -> guess("203.0.113.1"))).containsOnly(404);
        assertThat(guess("203.0.113.1")).isEqualTo(429);
        assertThat(guess("127.0.0.1, 203.0.113.1")).isEqualTo(429);
        assertThat(guess("203.0.113.2")).isEqualTo(404);
    }

    @Test
    void aClientThatTheProxyCannotNameIsServedAndIsNotThisMachine() {
        assertThat(guess("unknown")).isEqualTo(404);
        assertThat(
                        new Web(port)
                                .get("/actuator/prometheus", "X-Forwarded-For", "unknown")
                                .statusCode())
                .isEqualTo(401);
    }

    private int guess(String client) {
        return new Web(port)
                .get(PETITION, "Receipt-Code", "01234567890123456789", "X-Forwarded-For", client)
                .statusCode();
    }
}
