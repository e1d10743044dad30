package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One petition in a demo, acted on and read by the API alone. */
final class ApiCase {

    /** Whoever acts with the code of the receipt. */
    static final String PETITIONER = "petitioner";

    private static final String BOUNDARY = "a-part-of-the-request";
    private static final String PAPER = "%PDF-1.4\n%%EOF\n";

    private final Demo demo;
    private final String path;
    private final Map<String, String> code;
    private String tag = "\"1\"";

    private ApiCase(Demo demo, JsonNode filed) {
        this.demo = demo;
        this.path = "/api/v1/petitions/" + filed.path("number").asString();
        this.code = Map.of("Receipt-Code", filed.path("receiptCode").asString());
    }

    static ApiCase file(Demo demo, String key, Map<String, ?> filing) throws Exception {
        Demo.Answer filed =
                demo.send(
                        "POST", "/api/v1/petitions", Map.of("Idempotency-Key", key), json(filing));
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
        return new ApiCase(demo, filed.body());
    }

    /** Does an act, which must be possible, and gives the reading that it answers. */
    JsonNode does(String who, String act, Map<String, ?> body) throws Exception {
        return done(act, send(who, act, body));
    }

    /** Does an act with the paper that proves it. */
    JsonNode bringsPaper(String who, String act, Map<String, ?> body) throws Exception {
        String parts =
                part("name=\"body\"", "application/json", json(body))
                        + part("name=\"papers\"; filename=\"proof.pdf\"", "application/pdf", PAPER)
                        + "--%s--\r\n".formatted(BOUNDARY);
        Map<String, String> headers = new HashMap<>(as(who));
        headers.put("If-Match", tag);
        headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return done(
                act,
                demo.send(
                        "POST",
                        path + "/acts/" + act,
                        headers,
                        BodyPublishers.ofString(parts, StandardCharsets.UTF_8)));
    }

    private static String part(String name, String type, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, type, content);
    }

    private JsonNode done(String act, Demo.Answer answer) {
        assertThat(answer.status()).as("%s: %s", act, answer.body()).isEqualTo(200);
        tag = answer.etag();
        return answer.body();
    }

    /** Tries an act that the law refuses for this reason. */
    void isRefused(String who, String act, Map<String, ?> body, String refusal) throws Exception {
        Demo.Answer answer = send(who, act, body);
        assertThat(answer.status()).as("%s: %s", act, answer.body()).isEqualTo(409);
        assertThat(answer.body().path("refusal").asString()).isEqualTo(refusal);
    }

    private Demo.Answer send(String who, String act, Map<String, ?> body) throws Exception {
        Map<String, String> headers = new HashMap<>(as(who));
        headers.put("If-Match", tag);
        return demo.send("POST", path + "/acts/" + act, headers, json(body));
    }

    /** The reading of somebody. */
    JsonNode reading(String who) throws Exception {
        return read(who, "");
    }

    /** What stands under the petition, as {@code /documents}. */
    JsonNode read(String who, String under) throws Exception {
        Demo.Answer answer = demo.send("GET", path + under, as(who), "");
        assertThat(answer.status()).as("%s: %s", under, answer.body()).isEqualTo(200);
        if (under.isEmpty()) {
            tag = answer.etag();
        }
        return answer.body();
    }

    private Map<String, String> as(String who) throws Exception {
        return who.equals(PETITIONER) ? code : demo.as(who);
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
