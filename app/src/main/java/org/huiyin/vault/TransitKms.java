package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key that never leaves its service: what it encrypts only the service decrypts. It speaks the
 * transit engine of HashiCorp Vault and OpenBao, version 1 of their HTTP API; the key must be of a
 * kind that takes associated data, as {@code aes256-gcm96} does.
 */
final class TransitKms implements Aead {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final URI key;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    TransitKms(URI key, String token) {
        this.key = key;
        this.token = token;
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associated) throws GeneralSecurityException {
        return asked("encrypt", "ciphertext", "plaintext", base64(plaintext), associated)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
        String text = new String(ciphertext, StandardCharsets.US_ASCII);
        try {
            return Base64.getDecoder()
                    .decode(asked("decrypt", "plaintext", "ciphertext", text, associated));
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException("the service's answer is no Base64", noBase64);
        }
    }

    /** Asks for one thing; nothing that was sent or answered enters a message. */
    private String asked(String what, String wanted, String field, String value, byte[] associated)
            throws GeneralSecurityException {
        String body =
                JSON.writeValueAsString(
                        Map.of(field, value, "associated_data", base64(associated)));
        URI address = key.resolve(key.getPath().replaceFirst("/keys/(?=[^/]+$)", "/" + what + "/"));
        try {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(PATIENCE)
                                    .header("X-Vault-Token", token)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new GeneralSecurityException("the service says " + answer.statusCode());
            }
            return JSON.readTree(answer.body()).path("data").path(wanted).asString();
        } catch (IOException | JacksonException failed) {
            throw new GeneralSecurityException(
                    "the service does not answer: " + failed.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GeneralSecurityException("stopped while the service was asked");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
