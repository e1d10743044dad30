package org.huiyin.petition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The API of petitions, word by word. */
@HuiyinTest
@Import(Town.class)
class PetitionApiTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @LocalServerPort private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Api api;
    private Town.Place place;
    private Filed filed;
    private String path;

    @BeforeEach
    void file() {
        api = new Api(http, port);
        place = town.found();
        filed = petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        path = "/api/v1/petitions/" + filed.number().digits();
    }

    @AfterEach
    void leave() {
        http.close();
    }

    @Test
    void aReadingHasTheFieldsOfTheContractAndItsVersion() {
        Api.Answer answer = api.get(path, code()).with(200);
        assertThat(answer.etag()).isEqualTo("\"1\"");
        assertThat(answer.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "number",
                        "status",
                        "title",
                        "kind",
                        "office",
                        "requests",
                        "acts",
                        "clocks",
                        "documents",
                        "appeals",
                        "promises",
                        "supervision");
        assertThat(answer.body().path("requests").get(0).propertyNames())
                .containsExactlyInAnyOrder("id", "text", "kind");
        assertThat(answer.body().path("clocks").get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "clock",
                        "owedBy",
                        "article",
                        "startedBy",
                        "startedOn",
                        "length",
                        "unit",
                        "lastDay",
                        "skipped",
                        "pauses",
                        "provisional");
        assertThat(answer.body().toString()).doesNotContain("演示人", "13000000000");
    }

    @Test
    void timelineClocksAndViewsAreRead() {
        JsonNode timeline = api.get(path + "/timeline", code()).with(200).body();
        assertThat(timeline.get(0).path("type").asString()).isEqualTo("registered");
        assertThat(timeline.get(0).path("words").toString()).contains("多次反映没有答复");
        assertThat(timeline.toString()).doesNotContain("演示人");
        assertThat(
                        api.get(path + "/clocks", as(Role.HEAD))
                                .with(200)
                                .body()
                                .path("clocks")
                                .isEmpty())
                .isFalse();
        assertThat(api.get(path + "/views", code()).with(200).body().isEmpty()).isTrue();
    }

    @Test
    void anActNeedsCredentialVersionAndRoleInThisOrder() {
        String accept = path + "/acts/accept";
        api.post(accept, Map.of(), "{}").with(401);
        api.post(accept, as(Role.CLERK), "{}").with(403);
        api.post(accept, as(Role.HEAD), "{}").with(428);
        api.post(accept, and(as(Role.HEAD), "If-Match", "\"9\""), "{}").with(412);
        api.post(accept, and(as(Role.HEAD), "If-Match", "1"), "{}").with(400);
        Api.Answer done = api.post(accept, and(as(Role.HEAD), "If-Match", "\"1\""), "{}").with(200);
        assertThat(done.etag()).isEqualTo("\"2\"");
        assertThat(done.body().path("status").asString()).isEqualTo("HANDLING");
        Api.Answer again =
                api.post(accept, and(as(Role.HEAD), "If-Match", "\"2\""), "{}").with(409);
        assertThat(again.body().path("refusal").asString()).isEqualTo("not-at-this-stage");
        assertThat(again.body().path("article").asString()).isEqualTo("design");
        assertThat(again.body().path("detail").asString()).isNotBlank();
    }

    @Test
    void unknownInvisibleAndWrongCodeLookAlike() {
        Filed other =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        JsonNode wrongCode =
                api.get(path, Map.of("Receipt-Code", other.receiptCode().digits()))
                        .with(404)
                        .body();
        JsonNode unknown = api.get("/api/v1/petitions/260000000017", code()).with(404).body();
        JsonNode invisible =
                api.get(path, as(place.the(Role.HEAD, place.labour()))).with(404).body();
        JsonNode act =
                api.post(
                                path + "/acts/withdraw",
                                and(
                                        Map.of("Receipt-Code", other.receiptCode().digits()),
                                        "If-Match",
                                        "\"1\""),
                                "{}")
                        .with(404)
                        .body();
        assertThat(List.of(unknown, invisible, act))
                .allSatisfy(body ->
                        assertThat(body.path("detail")).isEqualTo(wrongCode.path("detail")));
    }

    @Test
    void oneCredentialAtATime() {
        api.get(path, Map.of()).with(401);
        api.get(path, and(as(Role.HEAD), "Receipt-Code", filed.receiptCode().digits())).with(400);
        assertThat(
                        api.get(path, Map.of("Receipt-Code", "12"))
                                .with(400)
                                .body()
                                .path("errors")
                                .get(0)
                                .path("field")
                                .asString())
                .isEqualTo("Receipt-Code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hear|{}|/on /manner /text",
                "hear|{\"on\":\"2026-02-30\",\"manner\":\"SHOUT\",\"text\":\" \"}|/on /manner /text",
                "hear|{\"on\":1,\"manner\":[],\"text\":{}}|/on /manner /text",
                "note|{\"text\":\"x\",\"label\":\"y\"}|/label",
                "note|{\"text\":null}|/text",
                "note|{\"text\":\"\\u0000\"}|/text",
                "classify|{\"request\":0,\"kind\":\"CLAIM\",\"reason\":\"x\"}|/request",
                "classify|{\"request\":1.5,\"kind\":\"claim\",\"reason\":\"x\"}|/request /kind",
                "draft-opinion|{\"findings\":[{\"request\":1,\"finding\":\"SUPPORTED\",\"facts\":\"x\"}]}|/findings/0/legalBasis",
                "draft-opinion|{\"findings\":[1,{}]}|/findings/0 /findings/1/request /findings/1/finding /findings/1/facts /findings/1/legalBasis",
                "rate|{\"manner\":\"5\"}|/manner /result",
                "accept|[]|''",
                "accept|{\"a/b~\":1}|/a~1b~0"
            })
    void everyWrongFieldIsNamed(String act, String body, String fields) {
        JsonNode errors =
                api.post(path + "/acts/" + act, and(as(Role.HEAD), "If-Match", "\"1\""), body)
                        .with(400)
                        .body()
                        .path("errors");
        assertThat(errors.valueStream().map(error -> error.path("field").asString()).toList())
                .containsExactlyInAnyOrder(
                        fields.isEmpty() ? new String[] {""} : fields.split(" "));
        assertThat(errors.valueStream().map(error -> error.path("reason").asString()).toList())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void textsHaveTheirLengths() {
        String accept = path + "/acts/note";
        api.post(
                        accept,
                        and(as(Role.HEAD), "If-Match", "\"1\""),
                        "{\"text\":\"" + "字".repeat(20_001) + "\"}")
                .with(400);
        api.post(
                        accept,
                        and(as(Role.HEAD), "If-Match", "\"1\""),
                        "{\"text\":\"" + "字".repeat(20_000) + "\"}")
                .with(200);
        api.post(path + "/acts/fly", and(as(Role.HEAD), "If-Match", "\"2\""), "{}").with(404);
    }

    @Test
    void bulkAnswersOneByOne() {
        Filed second =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        String body =
                """
                [{"number":"%s","ifMatch":"\\"1\\""},{"number":"%s","ifMatch":"\\"7\\"","body":{}},{"number":"x","ifMatch":"\\"1\\""},
                 {"number":"%s","body":{"x":1}},3]
                """
                        .formatted(
                                filed.number().digits(),
                                second.number().digits(),
                                second.number().digits());
        api.post("/api/v1/acts/accept", Map.of(), body).with(401);
        JsonNode results = api.post("/api/v1/acts/accept", as(Role.HEAD), body).with(200).body();
        assertThat(results.valueStream().map(result -> result.path("status").asInt()).toList())
                .containsExactly(200, 412, 404, 400, 404);
        assertThat(results.get(0).path("etag").asString()).isEqualTo("\"2\"");
        assertThat(results.get(3).path("problem").path("errors").get(0).path("field").asString())
                .isEqualTo("/x");
        api.post("/api/v1/acts/accept", as(Role.HEAD), "[]").with(400);
    }

    @Test
    void theWorklistIsRead() {
        JsonNode page =
                api.get("/api/v1/worklist?queue=WAITING&page=0", as(Role.HEAD)).with(200).body();
        assertThat(page.path("items").get(0).path("number").asString())
                .isEqualTo(filed.number().digits());
        api.get("/api/v1/worklist", Map.of()).with(401);
        for (String wrong : List.of("queue=ALL", "page=-1", "page=x", "due=soon", "office=%20")) {
            api.get("/api/v1/worklist?" + wrong, as(Role.HEAD)).with(400);
        }
    }

    @Test
    void identityIsOpenedOnRecord() {
        api.post(path + "/acts/accept", and(as(Role.HEAD), "If-Match", "\"1\""), "{}").with(200);
        String lead = place.the(Role.LEAD, place.housing()).signedIn().publicId().value();
        api.post(
                        path + "/acts/appoint-lead",
                        and(as(Role.HEAD), "If-Match", "\"2\""),
                        "{\"staff\":\"" + lead + "\"}")
                .with(200);
        String wish = "{\"purpose\":\"HEAR\",\"reason\":\"约谈\"}";
        api.post(path + "/identity", Map.of(), wish).with(401);
        api.post(path + "/identity", code(), wish).with(403);
        api.post(path + "/identity", as(Role.HEAD), wish).with(403);
        api.post(path + "/identity", as(Role.LEAD), "{\"purpose\":\"CURIOSITY\"}").with(400);
        assertThat(
                        api.post(path + "/identity", as(Role.LEAD), wish)
                                .with(200)
                                .body()
                                .get(0)
                                .path("name")
                                .asString())
                .isEqualTo("演示人");
        Api.Answer early =
                api.post(
                                path + "/identity",
                                as(Role.CLERK),
                                "{\"purpose\":\"SERVE\",\"reason\":\"送达\"}")
                        .with(409);
        assertThat(early.body().path("article").asString()).isNotBlank();
        JsonNode views = api.get(path + "/views", code()).with(200).body();
        assertThat(views).hasSize(1);
        assertThat(views.get(0).path("reason").asString()).isEqualTo("约谈");
        assertThat(views.get(0).path("by").asString()).isEqualTo(lead);
    }

    private Map<String, String> code() {
        return Map.of("Receipt-Code", filed.receiptCode().digits());
    }

    private Map<String, String> as(Role role) {
        return as(place.the(role, place.housing()));
    }

    private static Map<String, String> as(Town.Colleague colleague) {
        return Map.of("Authorization", "Bearer " + colleague.token());
    }

    private static Map<String, String> and(Map<String, String> headers, String name, String value) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put(name, value);
        return all;
    }
}
