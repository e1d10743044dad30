package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is called is what was looked at; whoever answers gets no more than one line and our time.
 */
class PostTest {

    private static final Reachable TRIAL = new Reachable(true, false);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final SSLSocketFactory DEFAULT =
            (SSLSocketFactory) SSLSocketFactory.getDefault();

    @TempDir private Path folder;

    /** What a server does with one caller. */
    private interface Answer {
        void to(Socket caller) throws IOException, InterruptedException;
    }

    @Test
    void aNameThatAnswersOtherwiseTheNextTimeIsAskedOnce() throws IOException {
        Gateway gateway = Gateway.start();
        AtomicInteger asked = new AtomicInteger();
        Post.Names rebound =
                _ ->
                        new InetAddress[] {
                            InetAddress.ofLiteral(
                                    asked.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1")
                        };
        URI to = URI.create(gateway.address("/in?a=b").replace("localhost", "rebound.example"));

        assertThat(
                        new Post(rebound, TRIAL, DEFAULT, SHORT.multipliedBy(10))
                                .send(to, Map.of("A", "b"), text("x")))
                .isEqualTo(204);
        assertThat(asked).hasValue(1);
        assertThat(gateway.at("/in?a=b")).singleElement().matches(call -> call.body().equals("x"));
    }

    @Test
    void oneAddressInsideAmongOthersIsEnoughToCallNobody() {
        Gateway gateway = Gateway.start();
        Post.Names both =
                _ ->
                        new InetAddress[] {
                            InetAddress.ofLiteral("127.0.0.1"),
                            InetAddress.ofLiteral("169.254.169.254")
                        };

        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(() ->
                        new Post(both, TRIAL, DEFAULT, SHORT)
                                .send(URI.create(gateway.address("/in")), Map.of(), text("x")));
        assertThat(gateway.all()).isEmpty();
    }

    @Test
    void nobodyIsLedElsewhere() throws IOException {
        Gateway gateway = Gateway.start();
        gateway.usually(307);

        assertThat(post(URI.create(gateway.address("/in")))).isEqualTo(307);
        assertThat(gateway.all()).hasSize(1);
    }

    @Test
    void anAnswerWithoutEndIsNotWaitedFor() throws IOException {
        Instant start = Instant.now();
        int status =
                answered(caller -> {
                    say(caller, "HTTP/1.1 200 OK\r\n");
                    while (true) {
                        say(caller, "X: " + "y".repeat(1000) + "\r\n");
                    }
                });

        assertThat(status).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoeverIsSilentOrSlowOrSpeaksNoHttpIsLeft() {
        Instant start = Instant.now();
        assertThatThrownBy(() -> answered(caller -> caller.getInputStream().readAllBytes()))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        answered(caller -> {
                            while (true) {
                                say(caller, "H");
                                Thread.sleep(20);
                            }
                        }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answered(caller -> say(caller, "H".repeat(100_000))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answered(caller -> say(caller, "220 mail.example ESMTP\r\n")))
                .isInstanceOf(IOException.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void acrossHttpsItMustBeWhoTheNameSays() throws Exception {
        SSLContext known = certificate("gateway.example");
        try (ServerSocket server =
                known.getServerSocketFactory()
                        .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            serve(
                    server,
                    caller -> {
                        hearOut(caller);
                        say(caller, "HTTP/1.1 204 No Content\r\n\r\n");
                    });
            Post.Names here = _ -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            Post trusting = new Post(here, TRIAL, known.getSocketFactory(), Duration.ofSeconds(20));
            String port = ":" + server.getLocalPort() + "/";

            assertThat(
                            trusting.send(
                                    URI.create("https://gateway.example" + port),
                                    Map.of(),
                                    text("x")))
                    .isEqualTo(204);
            assertThatThrownBy(() ->
                            trusting.send(
                                    URI.create("https://other.example" + port),
                                    Map.of(),
                                    text("x")))
                    .isInstanceOf(SSLException.class);
            assertThatThrownBy(() ->
                            new Post(here, TRIAL, DEFAULT, Duration.ofSeconds(20))
                                    .send(
                                            URI.create("https://gateway.example" + port),
                                            Map.of(),
                                            text("x")))
                    .isInstanceOf(SSLException.class);
        }
    }

    private static int answered(Answer answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            serve(server, answer);
            return post(URI.create("http://localhost:" + server.getLocalPort()));
        }
    }

    private static int post(URI to) throws IOException {
        return new Post(InetAddress::getAllByName, TRIAL, DEFAULT, SHORT)
                .send(to, Map.of(), text("x"));
    }

    private static void serve(ServerSocket server, Answer answer) {
        Thread.startVirtualThread(() -> {
            while (!server.isClosed()) {
                try (Socket caller = server.accept()) {
                    answer.to(caller);
                } catch (IOException | InterruptedException gone) {
                    // the next one
                }
            }
        });
    }

    /**
     * Reads the whole request, whose body is one character: whoever hangs up on a caller that is
     * still speaking breaks the line before the answer is read.
     */
    private static void hearOut(Socket caller) throws IOException {
        InputStream in = caller.getInputStream();
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            heard.append((char) next);
        }
        in.read();
    }

    private static void say(Socket caller, String text) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(text(text));
        out.flush();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keys for a server of this name, and trust in them. */
    private SSLContext certificate(String name) throws Exception {
        Path store = folder.resolve("keys.p12");
        char[] password = "changeit".toCharArray();
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "it",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + name,
                                "-ext",
                                "SAN=dns:" + name,
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
