package org.huiyin.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.correspondence.CopyPaper;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.OwnCopies;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Web;
import org.huiyin.vault.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything held about a petition, for whoever holds its own code and for nobody else. */
@HuiyinTest
@Import(Town.class)
class OwnCopyTest {

    @LocalServerPort private int port;
    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private OwnCopies copies;
    @Autowired private CopyPaper paper;

    private Web web;
    private Town.Place place;
    private Filed filed;
    private String path;

    @BeforeEach
    void openedOnce() {
        web = new Web(port);
        place = town.found();
        filed = petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        path = "/api/v1/petitions/" + filed.number().digits();
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        Case file = new Case(petitions, filed.number());
        file.by(place.the(Role.HEAD, place.housing())).does(new PlainAct.Accept());
        file.by(place.the(Role.HEAD, place.housing()))
                .does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        petitions.identity(filed.number(), handler.caller(), Purpose.HEAR, "约定听取的时间");
        file.as(town.holder(filed)).does(new PlainAct.Supplement("又停了两次水🏠"));
    }

    @Test
    void theCopyHoldsWhatWasWrittenWhoStandsBehindAndWhoLooked() {
        JsonNode copy = JsonMapper.shared().readTree(ask("/copy").body());

        assertThat(copy.path("petition").path("title").asString()).isEqualTo("小区供水改造后水费上涨");
        assertThat(copy.path("persons").path(0).path("name").asString()).isEqualTo("演示人");
        assertThat(copy.path("persons").path(0).path("phone").asString()).isEqualTo("13000000000");
        assertThat(copy.path("timeline").size()).isEqualTo(4);
        assertThat(copy.path("timeline").toString()).contains("又停了两次水", "多次反映没有答复");
        assertThat(copy.path("views").path(0).path("reason").asString()).isEqualTo("约定听取的时间");
        assertThat(copy.path("views").path(0).path("act").asString()).isEqualTo("hear");
        assertThat(copy.has("papers")).isTrue();
        assertThat(copy.path("petition").path("clocks").path(0).path("lastDay").asString())
                .isNotEmpty();
        assertThat(copy.path("moved").isArray()).isTrue();
        assertThat(copy.path("sent").path("notices").isArray()).isTrue();
        assertThat(ask("/copy").body()).doesNotContain(filed.receiptCode().digits());
    }

    @Test
    void onPaperItReadsTheSameAndNamesWhatNoFontHas() throws IOException {
        var copy = copies.of(filed.number(), town.holder(filed)).orElseThrow();
        LetterOutcome made = paper.pdf(copy);

        assertThat(made).isInstanceOf(LetterOutcome.Made.class);
        byte[] pdf = ((LetterOutcome.Made) made).pdf();
        assertThat(Archive.broken(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\R", ""))
                    .contains("演示人", "13000000000", "又停了两次水[U+1F3E0]", "约定听取的时间")
                    .contains("小区供水改造后水费上涨")
                    .contains("Opinion (Art. 34): from ", ", last day ", "What was sent");
        }
        assertThat(ask("/copy.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(ask("/copy.pdf").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void staffAndWrongCodesGetNone() {
        for (Role role : Role.values()) {
            String token = place.the(role, place.housing()).token();
            for (String copy : List.of("/copy", "/copy.pdf")) {
                assertThat(web.get(path + copy, "Authorization", "Bearer " + token).statusCode())
                        .as(role + copy)
                        .isEqualTo(403);
            }
        }
        assertThat(web.get(path + "/copy").statusCode()).isEqualTo(401);
        assertThat(web.get(path + "/copy", "Receipt-Code", "0".repeat(20)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDesksCodeReadsAndAddsAndGetsNoCopy() {
        Town.Colleague clerk = place.the(Role.CLERK, place.housing());
        Filed visit =
                petitions.file(
                        Town.claim(place.housing()),
                        Filer.staff(clerk.signedIn()),
                        Optional.empty());
        String there = "/api/v1/petitions/" + visit.number().digits();
        String code = visit.receiptCode().digits();
        HttpResponse<String> read = web.get(there, "Receipt-Code", code);
        assertThat(read.statusCode()).isEqualTo(200);
        JsonNode acts = JsonMapper.shared().readTree(read.body()).path("acts");
        assertThat(acts.toString())
                .contains("supplement")
                .doesNotContain("withdraw", "rate", "confirm", "consent", "sign-");
        assertThat(web.get(there + "/copy", "Receipt-Code", code).statusCode()).isEqualTo(403);
    }

    @Test
    void thePageSavesBoth() {
        web.submit(
                "/track",
                "/track",
                Map.of(
                        "number", filed.number().digits(),
                        "code", filed.receiptCode().digits()));
        String page = "/track/" + filed.number().digits();
        assertThat(web.get(page).body()).contains(page + "/copy.pdf", page + "/copy.json");
        assertThat(web.get(page + "/copy.json").body()).contains("演示人", "又停了两次水");
        assertThat(web.get(page + "/copy.pdf").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"copy-" + filed.number().digits() + ".pdf\"");
        assertThat(new Web(port).get(page + "/copy.json").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> ask(String what) {
        HttpResponse<String> answer =
                web.get(path + what, "Receipt-Code", filed.receiptCode().digits());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
