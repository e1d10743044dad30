package org.huiyin.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways of writing a path: a letter by its number is that letter, anything cleverer is refused. */
@HuiyinTest
class PathsTest {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "/track, 200",
        "/%74rack, 200",
        "/trac%6B, 200",
        "/track/, 404",
        "/trackless, 404",
        "/TRACK, 404",
        "/tra%63k/000000000000, 302",
        "/%61pi/v1/transparency/log, 404",
        "//track, 400",
        "/x/../track, 400",
        "/track;a=b, 400"
    })
    void aPathIsReadInOneWay(String path, int status) throws IOException {
        assertThat(raw("GET " + path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aKnownPathAskedWronglyIsStillKnown() {
        Web web = new Web(port);
        assertThat(web.post("/api/v1/offices", "{}").statusCode()).isIn(401, 405);
        assertThat(
                        web.send(
                                        web.request(
                                                        "/api/v1/petitions",
                                                        "Content-Type",
                                                        "text/plain")
                                                .POST(
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .ofString("x")))
                                .statusCode())
                .isEqualTo(415);
    }

    private String raw(String request) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(30_000);
            line.getOutputStream()
                    .write(
                            (request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
