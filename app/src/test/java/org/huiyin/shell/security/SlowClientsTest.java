package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Who sends slowly, or too much, or no HTTP, is left, and takes nothing from the others. */
@HuiyinTest
class SlowClientsTest {

    private static final int PATIENCE = 2_000;
    private static final int THREADS_THAT_STAY = 32;
    private static final String HALF_A_FORM =
            "POST /track HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nnumber=";

    @LocalServerPort private int port;
    @Autowired private ServletWebServerApplicationContext program;
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket one : open) {
            one.close();
        }
    }

    @Test
    void whoDoesNotEndTheirRequestIsLeftAndOthersAreServedMeanwhile() throws IOException {
        AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector().getProtocolHandler();
        int usual = protocol.getConnectionTimeout();
        assertThat(usual).isEqualTo(15_000);
        protocol.setConnectionTimeout(PATIENCE);
        try {
            for (int i = 0; i < 150; i++) {
                say("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
                say(HALF_A_FORM);
            }
            for (int i = 0; i < 150 && busyThreadsThatStay() < THREADS_THAT_STAY; i++) {
                say(HALF_A_FORM);
            }
            assertThat(busyThreadsThatStay())
                    .as("slow forms hold all of them, and others are served nevertheless")
                    .isEqualTo(THREADS_THAT_STAY);
            for (int i = 0; i < 10; i++) {
                assertThat(new Web(port).get("/register").statusCode()).isIn(200, 429);
            }
            Instant start = Instant.now();
            for (Socket slow : open) {
                assertThat(left(slow)).isTrue();
            }
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(40));
            assertThat(new Web(port).get("/register").statusCode()).isEqualTo(200);
        } finally {
            protocol.setConnectionTimeout(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: %s\r\n\r\n",
                "GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n",
                "GET /<script>%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void tooMuchBeforeTheBodyIsRefusedWithoutSayingByWhom(String request) throws IOException {
        Socket line = say(request.formatted("x".repeat(20_000)));
        String answer = new String(read(line), StandardCharsets.ISO_8859_1);

        assertThat(answer).matches("(?s)HTTP/1.1 4(00|14|31) .*");
        assertThat(answer)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("xxxx", "<script", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EHLO mail.example ESMTP\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST /track HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
                "POST /track HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n"
            })
    void whatIsNotHttpToTheLetterIsRefused(String request) throws IOException {
        String answer = new String(read(say(request)), StandardCharsets.ISO_8859_1);

        assertThat(answer).matches("(?s)HTTP/1.1 (4..|50[15]) .*");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("\tat ");
    }

    @Test
    void aFormOfTooManyFieldsOrTooLongIsRefused() {
        Web web = new Web(port);
        for (String body : List.of("x=1&".repeat(5_000), "number=" + "1".repeat(3 << 20))) {
            var answer =
                    web.send(
                            web.request(
                                            "/track",
                                            "Content-Type",
                                            "application/x-www-form-urlencoded")
                                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    private int busyThreadsThatStay() {
        Executor threads = connector().getProtocolHandler().getExecutor();
        return ((ThreadPoolExecutor) threads).getActiveCount();
    }

    private Connector connector() {
        var server = (TomcatWebServer) Objects.requireNonNull(program.getWebServer());
        return server.getTomcat().getConnector();
    }

    private Socket say(String request) throws IOException {
        Socket line = new Socket(InetAddress.getLoopbackAddress(), port);
        line.setSoTimeout(30_000);
        open.add(line);
        line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return line;
    }

    private static byte[] read(Socket line) throws IOException {
        line.shutdownOutput();
        return line.getInputStream().readAllBytes();
    }

    /** Whether the other side has ended it, with an answer or without. */
    private static boolean left(Socket line) throws IOException {
        InputStream in = line.getInputStream();
        try {
            while (in.read() >= 0) {
                // what is answered to half a request
            }
            return true;
        } catch (SocketException reset) {
            return true;
        }
    }
}
