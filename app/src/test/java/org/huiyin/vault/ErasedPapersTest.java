package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What is left of an erased petition is said wherever its papers were. */
@MovedTimeTest
class ErasedPapersTest {

    @LocalServerPort private int port;
    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LegalTime time;

    @Test
    void whatWasErasedIsSaidWhereverItsPapersWere(
            @Autowired List<SmartInitializingSingleton> starts,
            @Autowired DestroyedKeys destroyed,
            @Autowired Environment settings)
            throws SQLException {
        Filed filed = answered();
        Web web = new Web(port);
        web.submit(
                "/track",
                "/track",
                Map.of("number", filed.number().digits(), "code", filed.receiptCode().digits()));
        String page = "/track/" + filed.number().digits();
        assertThat(web.get(page + "/opinion").body()).contains("《价格法》第十三条");
        assertThat(web.get(page + "/opinion/letter.pdf").statusCode()).isEqualTo(200);
        destroyed.add(filed.number().petitionId());
        starts.forEach(SmartInitializingSingleton::afterSingletonsInstantiated);

        assertThat(web.get(page).body()).contains("内容已按期清除").doesNotContain("第十三条", "没有封存", "演示小区");
        String sealed = registeredWith("演示小区", 1, filed, settings);
        assertThat(web.get(page).body()).contains("没有封存", "演示小区");
        registeredWith(sealed, 2, filed, settings);
        for (String papers :
                List.of("/opinion", "/opinion/letter.pdf", "/review", "/receipt.pdf")) {
            HttpResponse<String> answer = web.get(page + papers);
            assertThat(answer.statusCode()).as(papers).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(page);
        }
        for (String other : List.of("/views", "/copy.json", "/copy.pdf")) {
            assertThat(web.get(page + other).statusCode()).as(other).isEqualTo(200);
        }
        String api = "/api/v1/petitions/" + filed.number().digits() + "/documents";
        for (String paper : List.of("", "/opinion", "/opinion.pdf", "/review", "/receipt.pdf")) {
            assertThat(
                            web.get(api + paper, "Receipt-Code", filed.receiptCode().digits())
                                    .statusCode())
                    .as(paper)
                    .isEqualTo(paper.isEmpty() ? 200 : 404);
        }
    }

    /**
     * Writes another place into the entry that registered it, as only the database's owner can; in
     * the first format it stood there as it was given.
     *
     * @return what stood there before
     */
    private static String registeredWith(
            String place, int format, Filed filed, Environment settings) throws SQLException {
        UUID id = filed.number().petitionId();
        String one = " where sequence = 1 and petition_id = '" + id + "'";
        try (var owner =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("huiyin.database.url"),
                                settings.getRequiredProperty("huiyin.database.owner.user"),
                                settings.getRequiredProperty("huiyin.database.owner.password"));
                var asks = owner.createStatement();
                var writes =
                        owner.prepareStatement("update event set payload = ?, format = ?" + one)) {
            asks.execute("set huiyin.petition = '" + id + "'");
            String payload;
            try (var row = asks.executeQuery("select payload from event" + one)) {
                row.next();
                payload = row.getString(1);
            }
            String before = payload.replaceFirst("(?s).*\"place\":\"([^\"]*)\".*", "$1");
            writes.setString(1, payload.replace(before, place));
            writes.setInt(2, format);
            assertThat(writes.executeUpdate()).isEqualTo(1);
            return before;
        }
    }

    /** Answered, and the answer read by the petitioner. */
    private Filed answered() {
        Town.Place place = town.found();
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        Case file = new Case(petitions, filed.number());
        file.by(head).does(new PlainAct.Accept());
        file.by(head).does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        file.by(head).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取陈述"));
        file.as(town.holder(filed)).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "到场核对"));
        file.by(handler)
                .does(
                        new PlainAct.DraftOpinion(
                                Stream.of(1, 2)
                                        .map(request ->
                                                new PlainAct.Answer(
                                                        new RequestId(request),
                                                        Finding.NOT_SUPPORTED,
                                                        "经查属实",
                                                        "《价格法》第十三条"))
                                        .toList()));
        file.by(lead).does(new PlainInquiry.CheckOpinion(true, "可签"));
        file.by(head).does(new PlainAct.SignOpinion());
        file.by(handler)
                .does(new PlainAct.Serve(ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        petitions.openOpinion(filed.number(), town.holder(filed));
        return filed;
    }
}
