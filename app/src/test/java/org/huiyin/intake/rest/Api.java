package org.huiyin.intake.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files by HTTP, as a program elsewhere would. */
final class Api {

    static final String BOUNDARY = "----parts";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI petitions;

    Api(int port) {
        this.petitions = URI.create("http://127.0.0.1:" + port + "/api/v1/petitions");
    }

    /** What came back. */
    record Answer(int status, String type, JsonNode body) {

        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    Answer post(String json, String... headers) {
        return send(json.getBytes(StandardCharsets.UTF_8), "application/json", headers);
    }

    Answer multipart(String json, Map<String, byte[]> files, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"petition\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
        files.forEach((field, content) -> {
            String name = "name=\"%s\"; filename=\"sheet.png\"".formatted(field);
            part(body, name, "image/png", content);
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY, headers);
    }

    Answer send(byte[] body, String type, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(petitions)
                        .header("Content-Type", type)
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String answered = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode read =
                    answered.contains("json")
                            ? JSON.readTree(answer.body())
                            : JSON.createObjectNode();
            return new Answer(answer.statusCode(), answered, read);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String name, String type, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, name, type);
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
