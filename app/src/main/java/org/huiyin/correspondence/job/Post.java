package org.huiyin.correspondence.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP request over a connection of its own. Where the name leads is asked once, looked at, and
 * the very address that was looked at is called: a name that answers otherwise a moment later gains
 * nothing. Of the answer only the first line is read, and all of it must happen in time.
 */
final class Post {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");
    private static final int LONGEST_LINE = 512;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Names names;
    private final Reachable reachable;
    private final SSLSocketFactory tls;
    private final Duration patience;

    /** Where names lead. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    Post(Names names, Reachable reachable, SSLSocketFactory tls, Duration patience) {
        this.names = names;
        this.reachable = reachable;
        this.tls = tls;
        this.patience = patience;
    }

    /**
     * Posts a body.
     *
     * @return the status of the answer
     * @throws IOException when nobody answers in time, or not in HTTP
     * @throws NotTaken when the name leads inside
     */
    int send(URI to, Map<String, String> headers, byte[] body) throws IOException {
        InetAddress[] leadsTo = names.of(to.getHost());
        for (InetAddress one : leadsTo) {
            if (!reachable.may(one)) {
                throw new NotTaken("an address inside");
            }
        }
        try (Socket line = new Socket()) {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> hangUp(line));
            line.connect(new InetSocketAddress(leadsTo[0], port(to)), (int) patience.toMillis());
            if (!encrypted(to)) {
                return talk(line, to, headers, body);
            }
            try (SSLSocket safe = (SSLSocket) tls.createSocket(line, host(to), port(to), true)) {
                SSLParameters checks = safe.getSSLParameters();
                checks.setEndpointIdentificationAlgorithm("HTTPS");
                safe.setSSLParameters(checks);
                safe.startHandshake();
                return talk(safe, to, headers, body);
            }
        }
    }

    private static void hangUp(Socket line) {
        try {
            line.close();
        } catch (IOException _) {
            // it is over either way
        }
    }

    private static boolean encrypted(URI to) {
        return "https".equalsIgnoreCase(to.getScheme());
    }

    private static int port(URI to) {
        return to.getPort() >= 0 ? to.getPort() : encrypted(to) ? HTTPS : HTTP;
    }

    private static String host(URI to) {
        return to.getHost().replaceAll("^\\[|]$", "");
    }

    private static int talk(Socket line, URI to, Map<String, String> headers, byte[] body)
            throws IOException {
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        String port = to.getPort() < 0 ? "" : ":" + to.getPort();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(to.getHost()).append(port).append("\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        OutputStream out = new BufferedOutputStream(line.getOutputStream());
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return status(new BufferedInputStream(line.getInputStream(), LONGEST_LINE));
    }

    private static int status(InputStream in) throws IOException {
        StringBuilder first = new StringBuilder();
        for (int next = in.read(); next != '\r' && next != '\n'; next = in.read()) {
            if (next < 0 || first.length() == LONGEST_LINE) {
                throw new IOException("no answer in HTTP");
            }
            first.append((char) next);
        }
        Matcher status = STATUS.matcher(first);
        if (!status.matches()) {
            throw new IOException("no answer in HTTP");
        }
        return Integer.parseInt(status.group(1));
    }
}
