package org.huiyin.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One whole case: register, accept, lead, handler, hear, confirm, draft, sign, serve, open. */
final class WholeCase implements Load.Work {

    private final Wire wire;
    private final Staff staff;
    private final String lead;
    private final String handler;
    private final LocalDate today;

    WholeCase(int port, Staff staff, LocalDate today) throws IOException {
        this.wire = new Wire(port);
        this.staff = staff;
        this.lead = staff.account("LEAD").path("staff").asString();
        this.handler = staff.account("HANDLER").path("staff").asString();
        this.today = today;
    }

    @Override
    public void once() throws IOException {
        String body = Filing.body(staff.department());
        Wire.Answer answer = wire.send("POST", "/api/v1/petitions", Map.of(), body).expecting(201);
        JsonNode filed = Staff.JSON.readTree(answer.body());
        String number = filed.path("number").asString();
        Map<String, String> petitioner =
                Map.of("Receipt-Code", filed.path("receiptCode").asString());
        String path = "/api/v1/petitions/" + number;

        String tag = act(path, "accept", answer.header("etag"), staff.as("HEAD"), "{}");
        tag =
                act(
                        path,
                        "appoint-lead",
                        tag,
                        staff.as("HEAD"),
                        "{\"staff\":\"%s\"}".formatted(lead));
        tag =
                act(
                        path,
                        "appoint-handler",
                        tag,
                        staff.as("LEAD"),
                        "{\"staff\":\"%s\"}".formatted(handler));
        tag =
                act(
                        path,
                        "hear",
                        tag,
                        staff.as("HANDLER"),
                        "{\"on\":\"%s\",\"manner\":\"PHONE\",\"text\":\"听取了陈述。\"}"
                                .formatted(today));
        tag = act(path, "confirm-hearing", tag, petitioner, "{}");
        tag =
                act(
                        path,
                        "investigate",
                        tag,
                        staff.as("HANDLER"),
                        "{\"on\":\"%s\",\"text\":\"查看了抄表记录。\"}".formatted(today));
        tag =
                act(
                        path,
                        "draft-opinion",
                        tag,
                        staff.as("HANDLER"),
                        """
                        {"findings":[
                        {"request":1,"finding":"SUPPORTED","facts":"水费多计。","legalBasis":"价格法第十三条"},
                        {"request":2,"finding":"EXPLAINED","facts":"账目已公布。","legalBasis":"政府信息公开条例"}]}\
                        """);
        tag = act(path, "sign-opinion", tag, staff.as("HEAD"), "{}");
        act(
                path,
                "serve",
                tag,
                staff.as("HANDLER"),
                "{\"manner\":\"ELECTRONIC\",\"on\":\"%s\"}".formatted(today));
        wire.send("GET", path + "/documents/opinion", petitioner, "").expecting(200);
    }

    private String act(
            String path, String act, String tag, Map<String, String> credential, String body)
            throws IOException {
        Map<String, String> headers = new HashMap<>(credential);
        headers.put("If-Match", tag);
        return wire.send("POST", path + "/acts/" + act, headers, body)
                .expecting(200)
                .header("etag");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
