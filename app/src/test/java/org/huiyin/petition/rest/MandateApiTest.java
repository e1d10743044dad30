package org.huiyin.petition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.Town;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The API takes an agent's code where it takes a receipt's. */
@HuiyinTest
@Import(Town.class)
class MandateApiTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Mandates mandates;
    @Autowired private Receipts receipts;
    @LocalServerPort private int port;

    @Test
    void itReadsAndActsUntilTheMandateEndsAndThenIsLikeAnyWrongCode() {
        Filed filed =
                petitions.file(
                        Town.claim(town.found().housing()), Filer.petitioner(), Optional.empty());
        var petitioner = new Caller.Holder(receipts.hash(filed.receiptCode()));
        String path = "/api/v1/petitions/" + filed.number().digits();
        Map<String, String> agent = Map.of("Receipt-Code", given(filed, petitioner).printed());
        Map<String, String> acting =
                Map.of("Receipt-Code", agent.get("Receipt-Code"), "If-Match", "\"2\"");

        try (HttpClient http = HttpClient.newHttpClient()) {
            Api api = new Api(http, port);
            api.get(path, agent).with(200);
            api.post(path + "/acts/supplement", acting, "{\"text\":\"六月又停水两天\"}").with(200);
            assertThat(
                            api.get(path + "/timeline", agent)
                                    .with(200)
                                    .body()
                                    .get(2)
                                    .path("by")
                                    .path("as")
                                    .asString())
                    .isEqualTo("agent");
            api.get(path + "/documents", agent).with(200);

            new Case(petitions, filed.number())
                    .as(petitioner)
                    .does(new PlainPeople.EndMandate(2, Optional.empty()));
            Map<String, String> wrong = Map.of("Receipt-Code", "0".repeat(20));
            for (String below : new String[] {"", "/timeline", "/views", "/documents"}) {
                assertThat(api.get(path + below, agent).with(404).body())
                        .isEqualTo(api.get(path + below, wrong).with(404).body());
            }
            api.post(path + "/acts/supplement", acting, "{\"text\":\"还在\"}").with(404);
        }
    }

    private ReceiptCode given(Filed filed, Caller.Holder petitioner) {
        var act = new PlainPeople.AddSpeaker(SpeakerRole.AGENT, "委托书", Optional.empty());
        return mandates.give(
                        filed.number(),
                        petitioner,
                        new Mandates.Mandate(act, Optional.empty()),
                        new Mandates.Press(1, "key"),
                        Alongside.NOTHING)
                .code()
                .orElseThrow();
    }
}
