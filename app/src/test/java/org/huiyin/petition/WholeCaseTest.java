package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A petition is filed, passed on, taken on, heard, answered, served and read. */
@HuiyinTest
@Import(Town.class)
class WholeCaseTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LegalTime time;

    @Test
    void fromFilingToReadingTheOpinion() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        assertThat(filed.status()).isEqualTo(Status.RECEIVED);
        assertThat(filed.clocks()).extracting(ClockView::clock).contains(Clock.DISPOSAL);
        Caller petitioner = town.holder(filed);
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        var file = new Case(petitions, filed.number());

        file.by(dispatcher).does(new PlainAct.Transfer(place.housing(), "属地管理"));
        assertThat(file.view(petitioner).office()).isEqualTo(place.housing().code());
        assertThat(file.view(dispatcher.caller()).status()).isEqualTo(Status.TRANSFERRED);
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(head).does(new PlainAct.Accept());
        file.by(head).does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        file.by(lead).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        file.by(handler).does(new PlainAct.FileNote("内部记录"));
        assertThat(words(file.file(petitioner))).doesNotContain("内部记录");
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.PHONE, "听取了陈述"));
        file.as(petitioner).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "查看了抄表记录"));
        file.by(handler).does(new PlainAct.RequestExtension(10, "案情复杂"));
        file.by(head).does(new PlainAct.ApproveExtension());
        file.by(handler).does(draft());
        assertThat(words(file.file(petitioner))).doesNotContain("水费多计");
        file.by(head).does(new PlainAct.SignOpinion());
        assertThat(file.view(petitioner).documents()).isEmpty();
        assertThat(petitions.openOpinion(filed.number(), petitioner)).isEmpty();
        file.by(handler)
                .does(new PlainAct.Serve(ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        assertThat(file.view(petitioner).status()).isEqualTo(Status.SIGNED);
        assertThat(file.view(petitioner).documents()).containsExactly(Petitions.OPINION);

        OpinionView opinion = petitions.openOpinion(filed.number(), petitioner).orElseThrow();

        assertThat(opinion.servedOn()).contains(time.today());
        assertThat(opinion.findings())
                .extracting(OpinionView.Answered::text, OpinionView.Answered::facts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("核实水费", "水费多计"),
                        org.assertj.core.groups.Tuple.tuple("公布改造账目", "账目已公布"));
        PetitionView served = file.view(petitioner);
        assertThat(served.status()).isEqualTo(Status.SERVED);
        assertThat(petitions.openOpinion(filed.number(), petitioner)).contains(opinion);
        assertThat(file.view(petitioner).version()).isEqualTo(served.version());
        assertThat(words(file.file(petitioner))).contains("内部记录", "水费多计", "案情复杂");
        assertThat(served.clocks())
                .filteredOn(clock -> clock.clock() == Clock.HANDLING)
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.length()).isEqualTo(70);
                    assertThat(clock.extendedBy().orElseThrow().reason()).contains("案情复杂");
                    assertThat(clock.done()).contains(time.today());
                });
    }

    private static PlainAct draft() {
        return new PlainAct.DraftOpinion(
                List.of(
                        new PlainAct.Answer(new RequestId(1), Finding.SUPPORTED, "水费多计", "价格法第十三条"),
                        new PlainAct.Answer(
                                new RequestId(2), Finding.EXPLAINED, "账目已公布", "政府信息公开条例")));
    }

    private static List<String> words(CaseFile file) {
        return file.timeline().stream()
                .flatMap(entry -> entry.words().stream())
                .map(Entry.Said::text)
                .toList();
    }
}
