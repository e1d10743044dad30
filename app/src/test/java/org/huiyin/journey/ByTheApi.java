package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.shell.LegalTime;
import tools.jackson.databind.JsonNode;

/** A petition's whole way, each step a call of the API. */
final class ByTheApi {

    private final Demo demo;
    private final String path;
    private final Map<String, String> petitioner;
    private String tag = "\"1\"";

    private ByTheApi(Demo demo, JsonNode filed) {
        this.demo = demo;
        this.path = "/api/v1/petitions/" + filed.path("number").asString();
        this.petitioner = Map.of("Receipt-Code", filed.path("receiptCode").asString());
    }

    static ByTheApi file(Demo demo) throws Exception {
        Demo.Answer filed =
                demo.send(
                        "POST",
                        "/api/v1/petitions",
                        Map.of("Idempotency-Key", "journey"),
                        """
                        {"channel":"ONLINE","title":"小区供水","narrative":"水费上涨，没有公示。",
                        "requests":["核实水费","公布账目"],"persons":[{"role":"PRINCIPAL","name":"演示人"}]}\
                        """);
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
        return new ByTheApi(demo, filed.body());
    }

    void untilServed() throws Exception {
        String today = LocalDate.now(LegalTime.ZONE).toString();
        String office = demo.account("HEAD").path("office").asString();
        act("DISPATCHER", "transfer", json("to", office, "reason", "属于贵单位职责"), "TRANSFERRED");
        act("HEAD", "accept", "{}", "HANDLING");
        act("HEAD", "appoint-lead", json("staff", staff("LEAD")), "HANDLING");
        act("LEAD", "appoint-handler", json("staff", staff("HANDLER")), "HANDLING");
        act("HANDLER", "request-extension", "{\"days\":20,\"reason\":\"检测需要时间\"}", "HANDLING");
        act("HEAD", "approve-extension", "{}", "HANDLING");
        act("HANDLER", "hear", json("on", today, "manner", "PHONE", "text", "听取了陈述"), "HANDLING");
        petitioner("confirm-hearing", "{}", "HANDLING");
        act("HANDLER", "investigate", json("on", today, "text", "查阅了账目"), "HANDLING");
        act(
                "HANDLER",
                "draft-opinion",
                """
                {"findings":[
                {"request":1,"finding":"SUPPORTED","facts":"多收属实","legalBasis":"价格法第十三条"},
                {"request":2,"finding":"EXPLAINED","facts":"账目已公布","legalBasis":"条例第三十二条"}]}\
                """,
                "HANDLING");
        act("HEAD", "sign-opinion", "{}", "SIGNED");
        act("HANDLER", "serve", json("manner", "ELECTRONIC", "on", today), "SIGNED");
        Demo.Answer opinion = demo.send("GET", path + "/documents/opinion", petitioner, "");
        assertThat(opinion.status()).as("%s", opinion.body()).isEqualTo(200);
        assertThat(opinion.body().path("findings")).hasSize(2);
        Demo.Answer reading = read();
        assertThat(reading.body().path("status").asString()).isEqualTo("SERVED");
        assertThat(reading.body().path("clocks").toString()).contains("ASKING_FOR_REVIEW");
        tag = reading.etag();
    }

    void ratedAfterAWeek() throws Exception {
        petitioner("rate", "{\"manner\":5,\"result\":4,\"text\":\"谢谢\"}", "SERVED");
    }

    void closedAfterTheAppealTime() throws Exception {
        act("HEAD", "close", "{\"ground\":\"APPEAL_TIME_OVER\"}", "CLOSED");
    }

    private Demo.Answer read() throws IOException, InterruptedException {
        return demo.send("GET", path, petitioner, "");
    }

    private String staff(String role) throws IOException {
        return demo.account(role).path("staff").asString();
    }

    private void act(String role, String act, String body, String status) throws Exception {
        act(demo.as(role), act, body, status);
    }

    private void petitioner(String act, String body, String status) throws Exception {
        act(petitioner, act, body, status);
    }

    private void act(Map<String, String> credential, String act, String body, String status)
            throws Exception {
        Map<String, String> headers = new HashMap<>(credential);
        headers.put("If-Match", tag);
        Demo.Answer answer = demo.send("POST", path + "/acts/" + act, headers, body);
        assertThat(answer.status()).as("%s: %s", act, answer.body()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).as(act).isEqualTo(status);
        tag = answer.etag();
    }

    private static String json(String... pairs) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < pairs.length; i += 2) {
            json.append(i == 0 ? "" : ",");
            json.append('"').append(pairs[i]).append("\":\"").append(pairs[i + 1]).append('"');
        }
        return json.append('}').toString();
    }
}
