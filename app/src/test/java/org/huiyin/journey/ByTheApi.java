package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.journey.ApiCase.PETITIONER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.shell.LegalTime;
import tools.jackson.databind.JsonNode;

/** A petition's whole way, each step a call of the API. */
final class ByTheApi {

    private final Demo demo;
    private final ApiCase file;

    private ByTheApi(Demo demo, ApiCase file) {
        this.demo = demo;
        this.file = file;
    }

    static ByTheApi file(Demo demo) throws Exception {
        return new ByTheApi(
                demo,
                ApiCase.file(
                        demo,
                        "journey",
                        Map.of(
                                "channel", "ONLINE",
                                "title", "小区供水",
                                "narrative", "水费上涨，没有公示。",
                                "requests", List.of("核实水费", "公布账目"),
                                "persons", List.of(Map.of("role", "PRINCIPAL", "name", "演示人")))));
    }

    void untilServed() throws Exception {
        String today = LocalDate.now(LegalTime.ZONE).toString();
        String office = demo.account("HEAD").path("office").asString();
        act("DISPATCHER", "transfer", Map.of("to", office, "reason", "属于贵单位职责"), "TRANSFERRED");
        act("HEAD", "accept", Map.of(), "HANDLING");
        act("HEAD", "appoint-lead", Map.of("staff", staff("LEAD")), "HANDLING");
        act("LEAD", "appoint-handler", Map.of("staff", staff("HANDLER")), "HANDLING");
        act("HANDLER", "request-extension", Map.of("days", 20, "reason", "检测需要时间"), "HANDLING");
        act("HEAD", "approve-extension", Map.of(), "HANDLING");
        act("HANDLER", "hear", Map.of("on", today, "manner", "PHONE", "text", "听取了陈述"), "HANDLING");
        act(PETITIONER, "confirm-hearing", Map.of(), "HANDLING");
        act("HANDLER", "investigate", Map.of("on", today, "text", "查阅了账目"), "HANDLING");
        act(
                "HANDLER",
                "draft-opinion",
                Map.of(
                        "findings",
                        List.of(
                                answer(1, "SUPPORTED", "多收属实", "价格法第十三条"),
                                answer(2, "EXPLAINED", "账目已公布", "条例第三十二条"))),
                "HANDLING");
        act("HEAD", "sign-opinion", Map.of(), "SIGNED");
        act("HANDLER", "serve", Map.of("manner", "ELECTRONIC", "on", today), "SIGNED");
        assertThat(file.read(PETITIONER, "/documents/opinion").path("findings")).hasSize(2);
        JsonNode reading = file.reading(PETITIONER);
        assertThat(reading.path("status").asString()).isEqualTo("SERVED");
        assertThat(reading.path("clocks").toString()).contains("ASKING_FOR_REVIEW");
    }

    /** An answer to one request, as the API takes it. */
    static Map<String, ?> answer(int request, String finding, String facts, String legalBasis) {
        return Map.of(
                "request", request, "finding", finding, "facts", facts, "legalBasis", legalBasis);
    }

    void ratedAfterAWeek() throws Exception {
        act(PETITIONER, "rate", Map.of("manner", 5, "result", 4, "text", "谢谢"), "SERVED");
    }

    void closedAfterTheAppealTime() throws Exception {
        act("HEAD", "close", Map.of("ground", "APPEAL_TIME_OVER"), "CLOSED");
    }

    private String staff(String role) throws IOException {
        return demo.account(role).path("staff").asString();
    }

    private void act(String who, String act, Map<String, ?> body, String status) throws Exception {
        assertThat(file.does(who, act, body).path("status").asString()).as(act).isEqualTo(status);
    }
}
