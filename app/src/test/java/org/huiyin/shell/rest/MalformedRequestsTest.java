package org.huiyin.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.huiyin.database.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What is hardly HTTP is refused without a word on what the program is made of. */
@HuiyinTest
@Import(TrialApi.class)
class MalformedRequestsTest {

    @LocalServerPort int port;

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
        if (answer.contains("Content-Length: 0")) {
            return;
        }
        assertThat(answer)
                .contains(
                        "Content-Security-Policy: default-src 'none'; script-src 'nonce-",
                        "X-Content-Type-Options: nosniff",
                        "Cache-Control: no-cache, no-store",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: no-referrer")
                .doesNotContain("nonce-null");
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
}
