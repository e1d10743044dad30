package org.huiyin.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon, asked over TCP by its command {@code INSTREAM}: the file goes in pieces, each
 * with its length before it, an empty one at the end, and one line comes back. The connection is
 * not encrypted: the daemon belongs on this machine or its own network.
 */
final class Clamd implements Scanner {

    private static final Logger log = LoggerFactory.getLogger(Clamd.class);

    private static final Pattern ADDRESS = Pattern.compile("(.+):([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final Duration patience;

    /**
     * @param address as {@code host:port}
     * @param patience for the connection, and again for the answer
     * @throws StartRefused when it is no address
     */
    Clamd(String address, Duration patience) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > LAST_PORT) {
            throw new StartRefused("clamav-address-unfit", address);
        }
        this.host = parts.group(1).replaceAll("^\\[|]$", "");
        this.port = Integer.parseInt(parts.group(2));
        this.patience = patience;
    }

    @Override
    public Verdict scan(byte[] content) {
        String answer;
        try {
            answer = ask(content);
        } catch (IOException down) {
            log.warn("the scanner does not answer: {}", down.getClass().getSimpleName());
            return Verdict.AWAY;
        }
        if (answer.endsWith(" FOUND")) {
            return Verdict.HARMFUL;
        }
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        log.warn("the scanner could not look at a file");
        return Verdict.AWAY;
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
