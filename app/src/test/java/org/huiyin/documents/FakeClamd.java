package org.huiyin.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Speaks as ClamAV's daemon does, and knows one thing that is harmful. */
final class FakeClamd implements AutoCloseable {

    private static final int COMMAND = 10;

    private final ServerSocket server;
    private volatile Optional<String> always = Optional.empty();

    FakeClamd(int port) {
        try {
            server = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    void answerAlways(String answer) {
        always = Optional.of(answer);
    }

    static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket one = server.accept()) {
                DataInputStream in = new DataInputStream(one.getInputStream());
                String command = new String(in.readNBytes(COMMAND), StandardCharsets.US_ASCII);
                String answer = command.equals("zINSTREAM\0") ? judge(in) : "UNKNOWN COMMAND";
                one.getOutputStream()
                        .write((always.orElse(answer) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next one, unless it is over
            }
        }
    }

    private static String judge(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
