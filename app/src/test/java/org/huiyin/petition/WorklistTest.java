package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each queue holds what it says, and nothing of anybody else's. */
@HuiyinTest
@Import(Town.class)
class WorklistTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Worklists worklists;
    @Autowired private LegalTime time;

    @Test
    void queuesHoldWhatTheySay() {
        Town.Place place = town.found();
        Filed waiting = file(place.bureau());
        Filed passed = file(place.bureau());
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        new Case(petitions, passed.number())
                .by(dispatcher)
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        new Case(petitions, passed.number()).by(head).does(new PlainAct.Accept());
        new Case(petitions, passed.number())
                .by(head)
                .does(new PlainAct.AppointLead(lead.signedIn().publicId()));

        assertThat(numbers(dispatcher, Worklists.Queue.OFFICE))
                .containsExactly(waiting.number().digits());
        assertThat(numbers(dispatcher, Worklists.Queue.WAITING))
                .containsExactly(waiting.number().digits());
        assertThat(numbers(dispatcher, Worklists.Queue.PASSED_ON))
                .containsExactly(passed.number().digits());
        assertThat(numbers(lead, Worklists.Queue.MINE)).containsExactly(passed.number().digits());
        assertThat(numbers(head, Worklists.Queue.MINE)).isEmpty();
        assertThat(numbers(head, Worklists.Queue.WAITING)).isEmpty();
        assertThat(numbers(place.the(Role.OPERATOR, place.housing()), Worklists.Queue.OFFICE))
                .isEmpty();
        assertThat(worklists.counts(dispatcher.signedIn()))
                .containsExactly(
                        new Worklists.Count(Worklists.Queue.MINE, 0),
                        new Worklists.Count(Worklists.Queue.OFFICE, 1),
                        new Worklists.Count(Worklists.Queue.WAITING, 1),
                        new Worklists.Count(Worklists.Queue.DUE, 0),
                        new Worklists.Count(Worklists.Queue.OVERDUE, 0),
                        new Worklists.Count(Worklists.Queue.FOR_HEAD, 0),
                        new Worklists.Count(Worklists.Queue.URGENT, 0),
                        new Worklists.Count(Worklists.Queue.APPEALS, 0),
                        new Worklists.Count(Worklists.Queue.OWED_ELSEWHERE, 0),
                        new Worklists.Count(Worklists.Queue.SEALED, 0));
        assertThat(page(head, Worklists.Queue.OFFICE).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("小区供水改造后水费上涨");
                    assertThat(item.status()).isEqualTo(Status.HANDLING);
                    assertThat(item.office()).isEqualTo(place.housing().code());
                    assertThat(item.lead()).contains(lead.signedIn().publicId().value());
                    assertThat(item.clock()).contains(Clock.HANDLING);
                    assertThat(item.due().orElseThrow()).isAfter(time.today().plusDays(59));
                    assertThat(item.daysLeft().orElseThrow()).isGreaterThanOrEqualTo(60);
                    assertThat(item.version()).isEqualTo(4);
                });
    }

    @Test
    void ofWhatIsDueOnOneDayTheFirstFiledIsFirst() {
        Town.Place place = town.found();
        List<String> filed =
                Stream.generate(() -> file(place.bureau()).number().digits()).limit(6).toList();
        assertThat(numbers(place.the(Role.DISPATCHER, place.bureau()), Worklists.Queue.OFFICE))
                .containsExactlyElementsOf(filed);
    }

    @Test
    void whatIsUrgentAskedOfOthersOrAppealedStandsInItsQueue() {
        Town.Place place = town.found();
        Filed filed = file(place.bureau());
        String number = filed.number().digits();
        var file = new Case(petitions, filed.number());
        Town.Colleague bureau = place.the(Role.DISPATCHER, place.bureau());
        file.by(bureau).does(new PlainTie.MarkUrgent("楼体倾斜，危及居民安全"));
        assertThat(page(bureau, Worklists.Queue.URGENT).items())
                .singleElement()
                .matches(Worklists.Item::urgent);
        Town.Colleague handler = taken(place, file);
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague labour = place.the(Role.HEAD, place.labour());
        assertThat(numbers(bureau, Worklists.Queue.URGENT))
                .as("was told, and keeps it in sight")
                .containsExactly(number);
        Town.Colleague government = place.the(Role.HEAD, place.government());
        assertThat(numbers(government, Worklists.Queue.URGENT))
                .as("was told, without having had it")
                .containsExactly(number);
        assertThat(file.file(town.holder(filed)).timeline())
                .filteredOn(entry -> entry.type().equals("urgency-told"))
                .extracting(entry -> entry.facts().get("office"))
                .containsExactly(place.bureau().code(), place.government().code());
        assertThat(numbers(head, Worklists.Queue.URGENT)).containsExactly(number);
        assertThat(numbers(head, Worklists.Queue.FOR_HEAD)).isEmpty();
        file.by(handler).does(new PlainAct.RequestExtension(10, "需调取档案"));
        assertThat(numbers(head, Worklists.Queue.FOR_HEAD)).containsExactly(number);
        file.by(head).does(new PlainAct.ApproveExtension());
        assertThat(numbers(head, Worklists.Queue.FOR_HEAD)).isEmpty();

        LocalDate soon = time.today().plusDays(5);
        file.by(handler).does(new PlainErrand.RequestContribution(place.labour(), soon, "请提供用工情况"));
        assertThat(numbers(labour, Worklists.Queue.OWED_ELSEWHERE)).containsExactly(number);
        assertThat(numbers(head, Worklists.Queue.OWED_ELSEWHERE)).isEmpty();
        int asked = file.view(handler.caller()).version();
        file.by(labour).does(new PlainErrand.Contribute(asked, "用工情况如下"));
        assertThat(numbers(labour, Worklists.Queue.OWED_ELSEWHERE)).isEmpty();

        answer(file, place, filed);
        file.as(town.holder(filed))
                .does(new PlainAppeal.RequestReview("账目未核实", Optional.empty(), Optional.empty()));
        Town.Colleague reviewer = place.the(Role.REVIEWER, place.government());
        assertThat(numbers(reviewer, Worklists.Queue.APPEALS)).containsExactly(number);
        assertThat(numbers(head, Worklists.Queue.APPEALS)).isEmpty();
        assertThat(numbers(head, Worklists.Queue.OWED_ELSEWHERE))
                .as("the promises of the opinion are owed while another office reviews it")
                .containsExactly(number);
    }

    @Test
    void aReportStandsAmongTheSealedAndNotBeforeThoseItIsAbout() {
        Town.Place place = town.found();
        Filing claim = Town.claim(place.bureau());
        Filing report =
                new Filing(
                        claim.channel(),
                        claim.title(),
                        claim.narrative(),
                        List.of(new Filing.Asked("查处收受好处", Kind.REPORT)),
                        claim.category(),
                        claim.place(),
                        claim.office(),
                        List.of(place.housing()),
                        claim.receivedOn(),
                        claim.persons(),
                        claim.originalOnFile());
        Filed filed = petitions.file(report, Filer.petitioner(), Optional.empty());
        file(place.bureau());

        assertThat(numbers(place.the(Role.DISPATCHER, place.bureau()), Worklists.Queue.SEALED))
                .containsExactly(filed.number().digits());
        for (Worklists.Queue queue : Worklists.Queue.values()) {
            assertThat(numbers(place.the(Role.HEAD, place.housing()), queue)).isEmpty();
        }
    }

    private static Town.Colleague taken(Town.Place place, Case file) {
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        file.by(head).does(new PlainAct.Accept());
        file.by(head)
                .does(
                        new PlainAct.AppointLead(
                                place.the(Role.LEAD, place.housing()).signedIn().publicId()));
        file.by(head).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        return handler;
    }

    private void answer(Case file, Town.Place place, Filed filed) {
        Case.By handler = file.by(place.the(Role.HANDLER, place.housing()));
        handler.does(new PlainAct.Hear(time.today(), HearingManner.PHONE, "听取了陈述"));
        file.as(town.holder(filed)).does(new PlainAct.ConfirmHearing(Optional.empty()));
        handler.does(new PlainInquiry.Investigate(time.today(), "查看了抄表记录"));
        handler.does(
                new PlainAct.DraftOpinion(
                        Stream.of(1, 2)
                                .map(request ->
                                        new PlainAct.Answer(
                                                new RequestId(request),
                                                Finding.SUPPORTED,
                                                "水费多计",
                                                "价格法第十三条"))
                                .toList()));
        file.by(place.the(Role.HEAD, place.housing())).does(new PlainAct.SignOpinion());
        handler.does(
                new PlainAct.Serve(ServiceManner.SIGNATURE, time.today(), Optional.of("签收单 7 号")));
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        Town.Place place = town.found();
        for (int i = 0; i < Worklists.PAGE_SIZE + 2; i++) {
            file(place.bureau());
        }
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        Worklists.Page first = page(dispatcher, Worklists.Queue.OFFICE);
        Worklists.Page second =
                worklists.page(
                        dispatcher.signedIn(),
                        Worklists.Queue.OFFICE,
                        Optional.of(place.bureau()),
                        Optional.of(time.today().plusDays(60)),
                        1);
        assertThat(first.items()).hasSize(Worklists.PAGE_SIZE);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.more()).isFalse();
        assertThat(
                        worklists
                                .page(
                                        dispatcher.signedIn(),
                                        Worklists.Queue.OFFICE,
                                        Optional.of(new OfficeId("nowhere")),
                                        Optional.empty(),
                                        0)
                                .items())
                .isEmpty();
    }

    private Filed file(OfficeId office) {
        return petitions.file(Town.claim(office), Filer.petitioner(), Optional.empty());
    }

    private Worklists.Page page(Town.Colleague colleague, Worklists.Queue queue) {
        return worklists.page(colleague.signedIn(), queue, Optional.empty(), Optional.empty(), 0);
    }

    private List<String> numbers(Town.Colleague colleague, Worklists.Queue queue) {
        return page(colleague, queue).items().stream().map(Worklists.Item::number).toList();
    }
}
