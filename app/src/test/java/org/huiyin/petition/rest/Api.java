package org.huiyin.petition.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API as a program would be one. */
record Api(HttpClient http, int port) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    record Answer(int status, JsonNode body, String etag) {

        /** This answer, which must have that status. */
        Answer with(int expected) {
            if (status != expected) {
                throw new AssertionError(status + " " + body + ", not " + expected);
            }
            return this;
        }
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, "");
    }

    Answer post(String path, Map<String, String> headers, String body) {
        return send("POST", path, headers, body);
    }

    private Answer send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty()
                            ? JSON.createObjectNode()
                            : JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
