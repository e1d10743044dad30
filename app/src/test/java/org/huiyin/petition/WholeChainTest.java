package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One petition through everything that can stand in the way of an answer, to its end. */
@HuiyinTest
@Import(Town.class)
class WholeChainTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");
    private static final RequestId FIRST = new RequestId(1);
    private static final RequestId SECOND = new RequestId(2);

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private ClockWatch watch;
    @Autowired private Closing closing;
    @Autowired private LegalTime time;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private Database database;

    private Town.Place place;
    private Case file;
    private Caller petitioner;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        place = town.found();
        Filed filed =
                on(
                        0,
                        () ->
                                petitions.file(
                                        Town.claim(place.bureau()),
                                        Filer.petitioner(),
                                        Optional.empty()));
        file = new Case(petitions, filed.number());
        petitioner = town.holder(filed);
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void everythingToTheEnd() {
        on(
                1,
                () ->
                        by(
                                Role.DISPATCHER,
                                place.bureau(),
                                new PlainAct.Transfer(place.housing(), "转")));
        on(3, () -> by(Role.HEAD, place.housing(), new PlainHandOver.ObjectToTransfer("不属本局")));
        on(4, () -> by(Role.DISPATCHER, place.bureau(), new PlainHandOver.ConfirmTransfer("属贵局")));
        on(5, this::accept);
        on(6, this::hearAndInvestigate);
        on(20, this::failToMediate);
        on(40, () -> answer("水费核算无误", "《城市供水条例》"));
        on(46, () -> post(Status.SERVED));
        on(80, closing::closeWhatIsOver);
        assertThat(file.view(petitioner).status()).isEqualTo(Status.CLOSED);

        on(90, this::askLate);
        on(95, this::admitAndSendBack);
        assertThat(file.view(petitioner).status()).isEqualTo(Status.HANDLING);
        on(97, this::repeatIsRefused);
        on(110, () -> answer("改造费计入水费", "《城镇供水价格管理办法》"));
        on(112, () -> post(Status.SERVED));

        on(120, this::askForReReview);
        on(125, this::callHearing);
        on(145, this::decideForThePetitioner);
        assertThat(file.view(petitioner).status()).isEqualTo(Status.FINAL);

        on(170, this::promiseDisputed);
        on(175, this::supervise);
        on(180, this::keepAndConfirm);
        on(181, () -> by(Role.HEAD, place.housing(), new PlainAct.Close(CloseGround.RE_REVIEWED)));
        assertThat(file.view(petitioner).status()).isEqualTo(Status.CLOSED);
        on(400, watch::sweep);
        assertThat(file.view(petitioner).status()).isEqualTo(Status.CLOSED);
    }

    private PetitionView accept() {
        by(Role.HEAD, place.housing(), new PlainAct.Accept());
        by(Role.HEAD, place.housing(), new PlainAct.AppointLead(id(Role.LEAD)));
        return by(Role.LEAD, place.housing(), new PlainAct.AppointHandler(id(Role.HANDLER)));
    }

    private org.huiyin.procedure.StaffId id(Role role) {
        return place.the(role, place.housing()).signedIn().publicId();
    }

    private PetitionView hearAndInvestigate() {
        by(
                Role.HANDLER,
                place.housing(),
                new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取陈述"));
        by(
                Role.HANDLER,
                place.housing(),
                new PlainInquiry.CallHearing(time.today().plusDays(5), "三楼", "三名听证员"));
        file.as(petitioner).does(new PlainAct.ConfirmHearing(Optional.empty()));
        by(Role.HANDLER, place.housing(), new PlainInquiry.Investigate(time.today(), "查阅账目"));
        by(
                Role.LEAD,
                place.housing(),
                new PlainErrand.RequestContribution(
                        place.labour(), time.today().plusDays(10), "请提供名单"));
        int asked = file.view(petitioner).version();
        return by(Role.HANDLER, place.labour(), new PlainErrand.Contribute(asked, "附名单"));
    }

    private PetitionView failToMediate() {
        by(
                Role.HANDLER,
                place.housing(),
                new PlainInquiry.RecordHearing(time.today().minusDays(9), "听证笔录"));
        by(Role.LEAD, place.housing(), new PlainMediation.OfferMediation(true, "调解"));
        file.as(petitioner).does(new PlainMediation.ConsentToMediation(Optional.empty()));
        return by(Role.LEAD, place.housing(), new PlainMediation.FailMediation("未达成一致"));
    }

    private PetitionView answer(String facts, String basis) {
        by(Role.HANDLER, place.housing(), draft(facts, basis));
        by(Role.LEAD, place.housing(), new PlainInquiry.CheckOpinion(true, "可签"));
        return by(Role.HEAD, place.housing(), new PlainAct.SignOpinion());
    }

    private static PlainAct draft(String facts, String basis) {
        return new PlainAct.DraftOpinion(
                List.of(
                        new PlainAct.Answer(FIRST, Finding.NOT_SUPPORTED, facts, basis),
                        new PlainAct.Answer(SECOND, Finding.EXPLAINED, facts, basis)));
    }

    private PetitionView post(Status then) {
        by(
                Role.CLERK,
                place.housing(),
                new PlainAct.FailService(ServiceManner.SIGNATURE, time.today(), "无人"));
        PetitionView view =
                by(
                        Role.CLERK,
                        place.housing(),
                        new PlainAct.Serve(
                                ServiceManner.POST, time.today(), Optional.of("回执 1234")));
        assertThat(view.status()).isEqualTo(then);
        return view;
    }

    private PetitionView askLate() {
        assertThat(
                        file.as(petitioner)
                                .tries(
                                        new PlainAppeal.RequestReview(
                                                "不服", Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isInstanceOf(Refusal.LateReasonNeeded.class));
        return file.as(petitioner)
                .does(new PlainAppeal.RequestReview("不服", Optional.of("住院"), Optional.empty()));
    }

    private PetitionView admitAndSendBack() {
        by(Role.REVIEWER, place.government(), new PlainAppeal.DecideLateness(true, "理由成立"));
        by(
                Role.REVIEWER,
                place.government(),
                new PlainAppeal.DraftReview(
                        AppealOutcome.REDO,
                        Optional.of(time.today().plusDays(30)),
                        "未核对改造账目",
                        "第三十五条"));
        by(Role.HEAD, place.government(), new PlainAppeal.SignReview());
        return by(
                Role.CLERK,
                place.government(),
                new PlainAppeal.ServeReview(
                        ServiceManner.POST, time.today(), Optional.of("回执 1235")));
    }

    private Outcome repeatIsRefused() {
        Outcome outcome =
                file.by(place.the(Role.HANDLER, place.housing()))
                        .tries(draft("水费核算无误", "《城市供水条例》"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(Refusal.RedoRepeats.class));
        return outcome;
    }

    private PetitionView askForReReview() {
        return file.as(petitioner)
                .does(new PlainAppeal.RequestReReview("仍不服", Optional.empty(), Optional.empty()));
    }

    private PetitionView callHearing() {
        LocalDate lastDay = lastDay(Clock.RE_REVIEW);
        by(
                Role.REVIEWER,
                place.city(),
                new PlainInquiry.CallHearing(time.today().plusDays(8), "会议室", "五人"));
        assertThat(lastDay(Clock.RE_REVIEW)).isEqualTo(lastDay);
        return file.view(petitioner);
    }

    private LocalDate lastDay(Clock clock) {
        return file.view(petitioner).clocks().stream()
                .filter(one -> one.clock() == clock)
                .findFirst()
                .orElseThrow()
                .lastDay();
    }

    private PetitionView decideForThePetitioner() {
        by(
                Role.REVIEWER,
                place.city(),
                new PlainInquiry.RecordHearing(time.today().minusDays(10), "听证笔录"));
        by(
                Role.REVIEWER,
                place.city(),
                new PlainAppeal.ChangeFinding(SECOND, Finding.SUPPORTED, "账目应当公布", "《政府信息公开条例》"));
        by(
                Role.REVIEWER,
                place.city(),
                new PlainAppeal.DraftReview(
                        AppealOutcome.CHANGE, Optional.empty(), "经听证查明", "第三十六条"));
        by(Role.HEAD, place.city(), new PlainAppeal.SignReview());
        return by(
                Role.CLERK,
                place.city(),
                new PlainAppeal.ServeReview(
                        ServiceManner.SIGNATURE, time.today(), Optional.of("签收单")));
    }

    private PetitionView promiseDisputed() {
        by(Role.HANDLER, place.housing(), new PlainPromise.KeepPromise(1, time.today(), "已张贴"));
        return file.as(petitioner)
                .does(new PlainPromise.DisputePromise(1, "没有看到", Optional.empty()));
    }

    private PetitionView supervise() {
        int entry = file.view(petitioner).version();
        by(Role.HEAD, place.housing(), new PlainSupervision.AnswerSupervision(entry, "已补贴公示"));
        return by(
                Role.SUPERVISOR,
                place.bureau(),
                new PlainSupervision.CloseSupervision(entry, "已核实"));
    }

    private PetitionView keepAndConfirm() {
        by(Role.HANDLER, place.housing(), new PlainPromise.KeepPromise(1, time.today(), "公示照片"));
        return file.as(petitioner).does(new PlainPromise.ConfirmPromise(1, Optional.empty()));
    }

    private PetitionView by(Role role, OfficeId office, PlainAct act) {
        return file.by(place.the(role, office)).does(act);
    }

    private <T> T on(int day, ScopedValue.CallableOp<T, RuntimeException> what) {
        return told.teller().at(START.plus(Duration.ofDays(day)), what);
    }
}
