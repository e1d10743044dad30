package org.huiyin.correspondence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An act's papers go on file with it, or not at all. */
@HuiyinTest
class ActWithPapersTest {

    private static final String PARTS =
            """
            --part
            Content-Disposition: form-data; name="body"
            Content-Type: application/json

            BODY
            --part
            Content-Disposition: form-data; name="papers"; filename="NAME"

            two lamps
            --part--
            """;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Petitions petitions;

    private Web web;
    private TestStaff.Hired dispatcher;
    private String petition;
    private String code;

    @BeforeEach
    void file() {
        web = new Web(port);
        dispatcher = TestStaff.in(program).hire(Role.DISPATCHER);
        Filed filed =
                petitions.file(
                        Town.claim(dispatcher.member().office()),
                        Filer.petitioner(),
                        Optional.empty());
        petition = "/api/v1/petitions/" + filed.number().digits();
        code = filed.receiptCode().digits();
    }

    @Test
    void whatThePetitionerAddsIsEvidence() {
        HttpResponse<String> answer = petitioner("supplement", "{\"text\":\"照片\"}", "1", "a.txt");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(papers()).as("the receipt, and what was added").hasSize(2);
        assertThat(papers().get(1).path("kind").asString()).isEqualTo("EVIDENCE");
    }

    @Test
    void whereNothingIsDoneNothingGoesOnFile() {
        String text = "{\"text\":\"照片\"}";
        assertThat(petitioner("supplement", text, "7", "a.txt").statusCode()).isEqualTo(412);
        assertThat(petitioner("supplement", text, "1", "a.pdf").statusCode()).isEqualTo(400);
        assertThat(petitioner("supplement", "{}", "1", "a.txt").statusCode()).isEqualTo(400);
        assertThat(petitioner("rate", "{\"manner\":5,\"result\":5}", "1", "a.txt").statusCode())
                .as("a petitioner rates without papers")
                .isEqualTo(400);
        assertThat(papers()).as("the receipt alone").hasSize(1);
    }

    @Test
    void anActThatTakesNoPapersIsNotDoneWithSome() {
        HttpResponse<String> answer =
                send("accept", "{}", "1", "a.txt", "Authorization", "Bearer " + dispatcher.token());

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = JsonMapper.shared().readTree(answer.body()).path("errors").get(0);
        assertThat(error.path("field").asString()).isEqualTo("papers");
        assertThat(error.path("reason").asString()).isEqualTo("办理这一步不附材料。");
        assertThat(web.get(petition, "Receipt-Code", code).body()).contains("\"RECEIVED\"");
    }

    private HttpResponse<String> petitioner(String act, String body, String version, String name) {
        return send(act, body, version, name, "Receipt-Code", code);
    }

    private HttpResponse<String> send(
            String act, String body, String version, String name, String... credential) {
        return web.send(
                web.request(petition + "/acts/" + act, credential)
                        .header("If-Match", "\"" + version + "\"")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        PARTS.replace("BODY", body)
                                                .replace("NAME", name)
                                                .replace("\n", "\r\n"))));
    }

    private JsonNode papers() {
        return JsonMapper.shared()
                .readTree(web.get(petition + "/documents", "Receipt-Code", code).body());
    }
}
