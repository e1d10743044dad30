package org.huiyin.correspondence.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that takes what is posted, or answers as it was told to. */
final class Gateway {

    private final HttpServer server;
    private final List<Posted> all = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private int usual = 204;

    private Gateway(HttpServer server) {
        this.server = server;
    }

    static Gateway start() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            Gateway gateway = new Gateway(HttpServer.create(here, 0));
            gateway.server.createContext("/", gateway::take);
            gateway.server.start();
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What the next requests get, one after the other, before the usual one. */
    synchronized void answers(int... statuses) {
        for (int status : statuses) {
            answers.add(status);
        }
    }

    /** What every further request gets. */
    synchronized void usually(int status) {
        usual = status;
    }

    synchronized void clear() {
        all.clear();
        answers.clear();
        usual = 204;
    }

    /** What came to a path, taken or not. */
    List<Posted> at(String path) {
        return all.stream().filter(posted -> posted.path().equals(path)).toList();
    }

    List<Posted> all() {
        return List.copyOf(all);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = next();
        StringBuilder headers = new StringBuilder();
        exchange.getRequestHeaders().forEach((name, value) -> headers.append(name).append(value));
        all.add(
                new Posted(
                        exchange.getRequestURI().toString(),
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders().getFirst("Huiyin-Timestamp") + "",
                        exchange.getRequestHeaders().getFirst("Huiyin-Signature") + "",
                        new String(body, StandardCharsets.UTF_8),
                        headers.toString(),
                        status));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private synchronized int next() {
        return answers.isEmpty() ? usual : answers.remove();
    }

    /**
     * One request.
     *
     * @param status what it was answered
     */
    record Posted(
            String path,
            String method,
            String timestamp,
            String signature,
            String body,
            String headers,
            int status) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        boolean taken() {
            return status / 100 == 2;
        }

        /** Everything that left the program with it. */
        String whole() {
            return path + "\n" + headers + "\n" + body;
        }

        /** The signature as whoever shares the secret computes it. */
        String signedBy(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                byte[] signed = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
                return "v1=" + HexFormat.of().formatHex(mac.doFinal(signed));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
