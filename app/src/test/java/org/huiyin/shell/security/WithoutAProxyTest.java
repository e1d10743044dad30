package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.StartRefused;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who is not a trusted proxy is not believed: by default nobody is. */
@HuiyinTest
@Import(Mirror.class)
class WithoutAProxyTest {

    private static final String PETITION = "/api/v1/petitions/260000000010";

    @LocalServerPort private int port;

    @Test
    void whatClientsSayOfThemselvesIsNotBelieved() {
        String seen =
                new Web(port)
                        .get(
                                Mirror.PATH,
                                "X-Forwarded-For",
                                "203.0.113.7",
                                "X-Forwarded-Proto",
                                "https",
                                "X-Forwarded-Host",
                                "petitions.example")
                        .body();

        assertThat(seen).isEqualTo("127.0.0.1 http://localhost:" + port);
    }

    @Test
    void aGuesserDoesNotEscapeByAnotherNameEachTime() {
        assertThat(IntStream.range(0, 20).map(n -> guess("203.0.113." + n))).containsOnly(404);
        assertThat(guess("203.0.113.21")).isEqualTo(429);
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new TrustedProxies("10.0.0.7, proxy"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("proxy");
        assertThatThrownBy(() -> new TrustedProxies("10.0.0.300")).isInstanceOf(StartRefused.class);
    }

    private int guess(String client) {
        return new Web(port)
                .get(PETITION, "Receipt-Code", "01234567890123456789", "X-Forwarded-For", client)
                .statusCode();
    }
}
