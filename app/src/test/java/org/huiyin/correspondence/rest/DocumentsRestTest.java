package org.huiyin.correspondence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The papers of a petition by the API: listed, fetched, and closed to everybody else. */
@HuiyinTest
class DocumentsRestTest {

    private static final String FILING =
            """
            --part
            Content-Disposition: form-data; name="petition"
            Content-Type: application/json

            {"channel":"ONLINE","title":"路灯","narrative":"路灯不亮","requests":["修好"],"office":"OFFICE"}
            --part
            Content-Disposition: form-data; name="files"; filename="note.txt"

            two lamps
            --part--
            """;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private LegalTime time;

    private Web web;
    private TestStaff.Hired handler;
    private String number;
    private String papers;
    private String code;

    @BeforeEach
    void file() {
        web = new Web(port);
        handler = TestStaff.in(program).hire(Role.HANDLER);
        HttpResponse<String> answer =
                web.send(
                        web.request("/api/v1/petitions")
                                .header("Content-Type", "multipart/form-data; boundary=part")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                FILING.replace(
                                                                "OFFICE",
                                                                handler.member().office().code())
                                                        .replace("\n", "\r\n"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode filed = JsonMapper.shared().readTree(answer.body());
        number = filed.path("number").asString();
        papers = "/api/v1/petitions/" + number + "/documents";
        code = filed.path("receiptCode").asString();
    }

    @Test
    void aPaperIsListedAndFetchedByThePetitionerAndTheOffice() {
        HttpResponse<String> answer = web.get(papers, "Receipt-Code", code);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode list = JsonMapper.shared().readTree(answer.body());
        LocalDate today = time.today();
        String id = list.path(1).path("id").asString();
        assertThat(list)
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"id":"receipt.pdf","name":"receipt-%s.pdf",
                                        "kind":"LETTER","type":"application/pdf","addedOn":"%s"},
                                        {"id":"%s","name":"note.txt","kind":"EVIDENCE",
                                        "type":"text/plain","size":9,"addedOn":"%s"}]
                                        """
                                                .formatted(number, today, id, today)));
        assertThat(web.get(papers + "/" + id, "Receipt-Code", code).body()).isEqualTo("two lamps");
        assertThat(web.get(papers, "Authorization", "Bearer " + handler.token()).body())
                .isEqualTo(answer.body());
    }

    @Test
    void everybodyElseLearnsNothing() {
        TestStaff.Hired elsewhere = TestStaff.in(program).hire(Role.HANDLER);

        assertThat(web.get(papers).statusCode()).isEqualTo(401);
        assertThat(web.get(papers + "/receipt.pdf").statusCode()).isEqualTo(401);
        assertThat(
                        web.get(
                                        papers + "/receipt.pdf",
                                        "Authorization",
                                        "Bearer " + elsewhere.token())
                                .statusCode())
                .isEqualTo(404);
        assertThat(web.get(papers, "Receipt-Code", "01234567890123456789").statusCode())
                .isEqualTo(404);
        assertThat(web.get(papers, "Authorization", "Bearer " + elsewhere.token()).statusCode())
                .isEqualTo(404);
    }
}
