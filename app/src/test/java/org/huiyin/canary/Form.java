package org.huiyin.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.util.Map;

/** The body of a request with files, as browsers send it. */
final class Form {

    private static final String BOUNDARY = "a-part-of-the-request";

    /** The type of the request. */
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Form of(Map<String, String> fields) {
        Form form = new Form();
        fields.forEach(form::field);
        return form;
    }

    private void field(String name, String value) {
        part("name=\"%s\"".formatted(name), "text/plain;charset=UTF-8", value.getBytes(UTF_8));
    }

    Form json(String name, String json) {
        part("name=\"%s\"".formatted(name), "application/json", json.getBytes(UTF_8));
        return this;
    }

    Form file(String name, String file, byte[] content) {
        part(
                "name=\"%s\"; filename=\"%s\"".formatted(name, file),
                "application/octet-stream",
                content);
        return this;
    }

    private void part(String disposition, String type, byte[] content) {
        out.writeBytes(
                "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, disposition, type)
                        .getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(UTF_8));
    }

    HttpRequest.BodyPublisher body() {
        out.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return HttpRequest.BodyPublishers.ofByteArray(out.toByteArray());
    }
}
