package org.huiyin.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A transit engine with one key, which answers as HashiCorp Vault's and OpenBao's documents say.
 */
final class Transit implements AutoCloseable {

    static final String TOKEN = "s.a-token-of-the-test";
    private static final String VERSION = "vault:v1:";
    private static final JsonMapper JSON = JsonMapper.shared();

    final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private final AesGcmJce key;

    Transit() throws IOException, GeneralSecurityException {
        key = new AesGcmJce(Random.randBytes(32));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/transit/keys/huiyin";
    }

    TransitKms client(String token) {
        return new TransitKms(URI.create(address()), token);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            send(exchange, 403, "{\"errors\":[\"permission denied\"]}");
            return;
        }
        try {
            byte[] bound = bytes(body, "associated_data");
            Map<String, String> data =
                    switch (exchange.getRequestURI().getPath()) {
                        case "/v1/transit/encrypt/huiyin" ->
                                Map.of(
                                        "ciphertext",
                                        VERSION
                                                + text(
                                                        key.encrypt(
                                                                bytes(body, "plaintext"), bound)));
                        case "/v1/transit/decrypt/huiyin" ->
                                Map.of("plaintext", text(key.decrypt(sealed(body), bound)));
                        default -> Map.of();
                    };
            send(
                    exchange,
                    data.isEmpty() ? 404 : 200,
                    JSON.writeValueAsString(Map.of("data", data)));
        } catch (GeneralSecurityException foreign) {
            send(exchange, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
        }
    }

    private static byte[] sealed(JsonNode body) {
        String text = body.path("ciphertext").asString();
        return Base64.getDecoder().decode(text.substring(VERSION.length()));
    }

    private static byte[] bytes(JsonNode body, String field) {
        return Base64.getDecoder().decode(body.path(field).asString());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
