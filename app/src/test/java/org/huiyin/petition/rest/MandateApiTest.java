package org.huiyin.petition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.HashMap;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The API takes an agent's code where it takes a receipt's. */
@HuiyinTest
@Import(Town.class)
class MandateApiTest {

    private static final String AGENT =
            "{\"role\":\"AGENT\",\"mandate\":\"委托书\",\"name\":\"演示受托人\"}";

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @LocalServerPort private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Api api;
    private Town.Place place;
    private Filed filed;
    private String path;
    private Map<String, String> own;

    @BeforeEach
    void file() {
        api = new Api(http, port);
        place = town.found();
        filed = petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        path = "/api/v1/petitions/" + filed.number().digits();
        own = with(filed.receiptCode().digits(), 1);
    }

    @AfterEach
    void leave() {
        http.close();
    }

    @Test
    void itReadsAndActsUntilTheMandateEndsAndThenIsLikeAnyWrongCode() {
        String code =
                api.post(path + "/mandates", own, AGENT)
                        .with(201)
                        .body()
                        .path("receiptCode")
                        .asString();
        api.get(path, with(code, 0)).with(200);
        api.post(path + "/acts/supplement", with(code, 2), "{\"text\":\"六月又停水两天\"}").with(200);
        JsonNode timeline = api.get(path + "/timeline", with(code, 0)).with(200).body();
        assertThat(timeline.get(2).path("by").path("as").asString()).isEqualTo("agent");
        assertThat(timeline.toString()).doesNotContain("演示受托人");
        api.get(path + "/documents", with(code, 0)).with(200);

        api.post(path + "/acts/end-mandate", with(filed.receiptCode().digits(), 3), "{\"entry\":2}")
                .with(200);
        for (String below : new String[] {"", "/timeline", "/views", "/documents"}) {
            assertThat(api.get(path + below, with(code, 0)).with(404).body())
                    .isEqualTo(api.get(path + below, with("0".repeat(20), 0)).with(404).body());
        }
        api.post(path + "/acts/supplement", with(code, 4), "{\"text\":\"还在\"}").with(404);
    }

    @Test
    void aKeyGivesTheSameCodeOnceAndAnotherNone() {
        Map<String, String> once = and(own, "Idempotency-Key", "k");
        JsonNode first = api.post(path + "/mandates", once, AGENT).with(201).body();
        assertThat(first.path("entry").asInt()).isEqualTo(2);
        assertThat(api.post(path + "/mandates", once, AGENT).with(201).body()).isEqualTo(first);
        api.post(path + "/mandates", and(own, "Idempotency-Key", "other"), AGENT).with(412);
        api.post(path + "/mandates", once, AGENT.replace("演示", "另一")).with(412);
        api.post(path + "/mandates", own, AGENT).with(412);
    }

    @Test
    void thePetitionerAloneGivesOneAndSaysWhatTheyHadRead() {
        String mandates = path + "/mandates";
        api.post(mandates, Map.of(), AGENT).with(401);
        api.post(
                        mandates,
                        Map.of(
                                "Authorization",
                                "Bearer " + place.the(Role.CLERK, place.bureau()).token()),
                        AGENT)
                .with(403);
        api.post(mandates, Map.of("Receipt-Code", filed.receiptCode().digits()), AGENT).with(428);
        api.post(mandates, with("0".repeat(20), 1), AGENT).with(404);
        api.post(mandates, own, "{\"role\":\"FRIEND\",\"name\":\"\",\"x\":1}").with(400);
        JsonNode representative =
                api.post(mandates, own, "{\"role\":\"REPRESENTATIVE\",\"mandate\":\"推选书\"}")
                        .with(201)
                        .body();
        assertThat(representative.propertyNames()).containsExactly("entry");
    }

    private static Map<String, String> with(String code, int version) {
        return version == 0
                ? Map.of("Receipt-Code", code)
                : Map.of("Receipt-Code", code, "If-Match", "\"" + version + "\"");
    }

    private static Map<String, String> and(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return more;
    }
}
