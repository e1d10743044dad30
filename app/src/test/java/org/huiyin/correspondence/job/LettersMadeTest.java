package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.correspondence.CasePapers;
import org.huiyin.correspondence.Letter;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.Way;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.StoredDocument;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.PlainErrand;
import org.huiyin.petition.PlainHandOver;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.PlainMediation;
import org.huiyin.petition.PlainPromise;
import org.huiyin.petition.PlainSupervision;
import org.huiyin.petition.Town;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.OtherProcedure;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.SuggestionKind;
import org.huiyin.procedure.SupervisionGround;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * What entries owe is made once, goes on file, and is read by those whom it is for. One file, since
 * the letters come one after the other in the same case.
 */
@HuiyinTest
@Import(Town.class)
class LettersMadeTest extends Departures {

    private static final RequestId FIRST = new RequestId(1);
    private static final RequestId SECOND = new RequestId(2);
    private static final String OF_THIS_PETITION =
            " where task_name = 'letter' and position(? in encode(task_data, 'escape')) > 0";

    @Autowired private CasePapers papers;
    @Autowired private Making making;
    @Autowired private LegalTime time;
    @LocalServerPort private int port;

    private Filed filed;
    private Case file;
    private Caller petitioner;

    @BeforeEach
    void atTheBureau() {
        filed = file();
        file = new Case(petitions, filed.number());
        petitioner = town.holder(filed);
    }

    private void begin(Filed one) {
        filed = one;
        file = new Case(petitions, one.number());
        petitioner = town.holder(one);
    }

    @Test
    void fromFilingToReviewEachEntryHasItsLetter() throws Exception {
        begin(file(person("演示甲", "r@example.com", null)));
        by(Role.DISPATCHER, place.bureau(), new PlainAct.Transfer(place.housing(), "属地管理"));
        handle();
        answer("多计水费属实");
        by(
                Role.SUPERVISOR,
                place.bureau(),
                new PlainSupervision.OpenSupervision(
                        place.housing(), SupervisionGround.LATE, time.today().plusDays(9), "迟延"));
        by(
                Role.SUPERVISOR,
                place.bureau(),
                new PlainSupervision.Suggest(
                        SuggestionKind.IMPROVE_WORK,
                        place.housing(),
                        time.today().plusDays(30),
                        "公开账目"));
        assertThat(made())
                .containsExactly(
                        LetterKind.TRANSFER,
                        LetterKind.ACCEPTANCE,
                        LetterKind.OPINION,
                        LetterKind.SUPERVISION,
                        LetterKind.SUGGESTION);
        assertThat(names(petitioner)).containsExactly("信访事项受理告知书");
        String opinion = text(paper("信访处理意见书").orElseThrow());
        assertThat(opinion)
                .contains("核实水费", "公布改造账目", "多计水费属实", "《价格法》第十三条", "支持", "不予支持")
                .contains("（四）落实：由试点" + place.housing().code(), "经您确认，方为落实")
                .contains("30日内向试点" + place.government().code(), "请求复查")
                .contains("〔" + time.today().getYear() + "〕" + filed.number());
        assertThat(text(paper("信访督办函").orElseThrow()))
                .contains("迟延", "试点" + place.housing().code());

        serve();
        assertThat(names(petitioner)).contains("信访处理意见书").doesNotContain("信访督办函", "信访事项转送函");
        file.as(petitioner)
                .does(new PlainAppeal.RequestReview("不服", Optional.empty(), Optional.empty()));
        review(AppealOutcome.CHANGE);
        assertThat(made()).hasSize(6).endsWith(LetterKind.REVIEW_OPINION);
        assertThat(names(petitioner)).doesNotContain("信访复查意见书");
        assertThat(text(paper("信访复查意见书").orElseThrow()))
                .contains("变更", "公布改造账目", "账目应当公布", "经核对查明", "请求复核")
                .contains(opinionNumber(opinion))
                .doesNotContain("核实水费");
        by(
                Role.CLERK,
                place.government(),
                new PlainAppeal.ServeReview(ServiceManner.POST, time.today(), Optional.of("回执 2")));
        assertThat(names(petitioner)).contains("信访复查意见书");
        assertThat(told(filed))
                .as("the petitioner hears that the review opinion was served")
                .anyMatch(notice ->
                        notice.way() == Way.MAIL
                                && notice.entry() == file.view(petitioner).version());
    }

    private static String opinionNumber(String opinion) {
        return opinion.substring(opinion.indexOf('〔'), opinion.indexOf('号') + 1);
    }

    @Test
    void everyOtherEntryThatOwesALetterHasOneToo() {
        by(
                Role.DISPATCHER,
                place.bureau(),
                new PlainAct.Assign(place.housing(), time.today().plusDays(40), "限期办理"));
        handle();
        by(Role.HANDLER, place.housing(), new PlainAct.RequestExtension(20, "需要鉴定"));
        by(Role.HEAD, place.housing(), new PlainAct.ApproveExtension());
        by(
                Role.HANDLER,
                place.housing(),
                new PlainInquiry.CallHearing(time.today().plusDays(1), "三楼", "三名听证员"));
        by(Role.HANDLER, place.housing(), new PlainInquiry.RecordHearing(time.today(), "听证笔录"));
        by(Role.LEAD, place.housing(), new PlainErrand.HoldMeeting(time.today(), "水费", "限期退费"));
        by(Role.LEAD, place.housing(), new PlainMediation.OfferMediation(true, "调解"));
        file.as(petitioner).does(new PlainMediation.ConsentToMediation(Optional.empty()));
        by(Role.LEAD, place.housing(), new PlainMediation.RecordAgreement("十日内退费"));
        file.as(petitioner).does(new PlainMediation.SignAgreement(Optional.empty()));
        answer("多计水费属实");
        serve();
        by(Role.HANDLER, place.housing(), new PlainPromise.KeepPromise(1, time.today(), "已退费"));
        file.as(petitioner).does(new PlainPromise.ConfirmPromise(1, Optional.empty()));
        by(Role.HEAD, place.housing(), new PlainAct.Close(CloseGround.SETTLED));
        assertThat(made())
                .containsExactly(
                        LetterKind.ASSIGNMENT,
                        LetterKind.ACCEPTANCE,
                        LetterKind.EXTENSION,
                        LetterKind.HEARING_NOTICE,
                        LetterKind.MINUTES,
                        LetterKind.MINUTES,
                        LetterKind.MEDIATION_AGREEMENT,
                        LetterKind.OPINION,
                        LetterKind.COMPLETION_REPORT);
        assertThat(names(petitioner))
                .containsExactlyInAnyOrder(
                        "信访事项受理告知书", "延长办理期限告知书", "信访听证通知书", "信访事项会议纪要", "信访事项调解协议书", "信访处理意见书");

        begin(file());
        by(Role.DISPATCHER, place.bureau(), new PlainAct.Transfer(place.housing(), "属地管理"));
        by(Role.HEAD, place.housing(), new PlainHandOver.ObjectToTransfer("不属本局"));
        by(Role.DISPATCHER, place.bureau(), new PlainHandOver.ConfirmTransfer("属贵局"));
        by(
                Role.HEAD,
                place.housing(),
                new PlainHandOver.ReferOut(
                        OtherProcedure.RECONSIDERATION,
                        Optional.of(time.today()),
                        "试点市人民政府",
                        "属行政复议范围"));
        assertThat(made())
                .containsExactly(
                        LetterKind.TRANSFER, LetterKind.OBJECTION_ANSWER, LetterKind.REFERRAL);

        begin(file(Town.claim(place.housing())));
        by(
                Role.HEAD,
                place.housing(),
                new PlainAct.Decline(DeclineReason.OUTSIDE_SYSTEM, "试点区法院", "不属本局"));
        assertThat(made()).containsExactly(LetterKind.NOT_ACCEPTED);
        assertThat(names(petitioner)).containsExactly("信访事项不予受理告知书");
    }

    @Test
    void programsThatMakeItAtOnceMakeOne() throws Exception {
        by(Role.DISPATCHER, place.bureau(), new PlainAct.Transfer(place.housing(), "属地管理"));
        var owed = new Owed(filed.number(), 2);
        var all = new CyclicBarrier(3);
        Callable<Boolean> make =
                () -> {
                    all.await();
                    return making.make(owed);
                };
        try (ExecutorService programs = Executors.newFixedThreadPool(3)) {
            for (Future<Boolean> one : programs.invokeAll(List.of(make, make, make))) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(made()).containsExactly(LetterKind.TRANSFER);
        assertThat(making.make(owed)).as("a task that runs once more").isTrue();
        assertThat(letterPapers(new Caller.Program())).hasSize(1);
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamedAndTriedAgain() {
        begin(file(Town.claim(place.housing())));
        handle();
        answer("门牌为𪚥号");
        await().atMost(SOON).until(() -> !refused().isEmpty());
        assertThat(refused())
                .containsExactly(
                        new LetterOutcome.Refused(
                                LetterOutcome.Reason.GLYPHS_MISSING, List.of("𪚥 (U+2A6A5)")));
        await("it, and nothing else, is tried again").atMost(SOON).until(() -> due().size() == 1);
        assertThat(paper("信访处理意见书")).isEmpty();
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql("delete from scheduled_tasks" + OF_THIS_PETITION)
                                .param(filed.number().digits())
                                .update());
    }

    @Test
    void anActThatIsRolledBackOwesNothing() {
        assertThatThrownBy(() ->
                        petitions.act(
                                filed.number(),
                                place.the(Role.DISPATCHER, place.bureau()).caller(),
                                new PlainAct.Transfer(place.housing(), "属地管理"),
                                Optional.of(1),
                                (session, key) -> {
                                    assertThat(due(session)).hasSize(1);
                                    assertThat(deliveries.of(session, key).letters()).hasSize(1);
                                    throw new IllegalStateException("the disk is full");
                                }))
                .hasMessage("the disk is full");
        assertThat(due()).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void theApiGivesALetterToThePetitionerAndInEnglishWhenAsked() throws Exception {
        begin(file(Town.claim(place.housing())));
        by(Role.HEAD, place.housing(), new PlainAct.Accept());
        assertThat(made()).containsExactly(LetterKind.ACCEPTANCE);
        String id = letterPapers(petitioner).getFirst().publicId();
        String address = "/api/v1/petitions/" + filed.number().digits() + "/documents";
        assertThat(new Web(port).get(address, "Receipt-Code", filed.receiptCode().printed()).body())
                .contains("\"kind\":\"LETTER\"", id);
        assertThat(text(fetched(address + "/" + id))).contains("信访事项受理告知书", "核实水费");
        assertThat(text(fetched(address + "/" + id + "?language=en")))
                .contains("Noticeofacceptance", "核实水费");
        assertThat(text(fetched(address + "/receipt.pdf")))
                .as("the receipt is made when asked for, and holds no code")
                .contains("信访事项登记回执", "核实水费", "公布改造账目", filed.number().toString())
                .contains("依照《信访工作条例》第二十二条、第二十三条")
                .doesNotContain(filed.receiptCode().digits(), filed.receiptCode().printed());
        assertThat(made()).as("nothing more is kept").containsExactly(LetterKind.ACCEPTANCE);
    }

    private byte[] fetched(String address) throws Exception {
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient()
                        .send(
                                new Web(port)
                                        .request(
                                                address,
                                                "Receipt-Code",
                                                filed.receiptCode().printed())
                                        .GET()
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return answer.body();
    }

    private void handle() {
        by(Role.HEAD, place.housing(), new PlainAct.Accept());
        by(Role.HEAD, place.housing(), new PlainAct.AppointLead(staff(Role.LEAD)));
        by(Role.LEAD, place.housing(), new PlainAct.AppointHandler(staff(Role.HANDLER)));
        by(
                Role.HANDLER,
                place.housing(),
                new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取陈述"));
        file.as(petitioner).does(new PlainAct.ConfirmHearing(Optional.empty()));
        by(Role.HANDLER, place.housing(), new PlainInquiry.Investigate(time.today(), "查阅账目"));
    }

    private StaffId staff(Role role) {
        return place.the(role, place.housing()).signedIn().publicId();
    }

    private void answer(String facts) {
        by(
                Role.HANDLER,
                place.housing(),
                new PlainAct.DraftOpinion(
                        List.of(
                                new PlainAct.Answer(FIRST, Finding.SUPPORTED, facts, "《价格法》第十三条"),
                                new PlainAct.Answer(
                                        SECOND, Finding.NOT_SUPPORTED, "账目已公示", "《价格法》第十三条"))));
        by(Role.LEAD, place.housing(), new PlainInquiry.CheckOpinion(true, "可签"));
        by(Role.HEAD, place.housing(), new PlainAct.SignOpinion());
    }

    private void serve() {
        by(
                Role.CLERK,
                place.housing(),
                new PlainAct.Serve(ServiceManner.POST, time.today(), Optional.of("回执 1")));
    }

    private void review(AppealOutcome outcome) {
        by(
                Role.REVIEWER,
                place.government(),
                new PlainAppeal.ChangeFinding(SECOND, Finding.SUPPORTED, "账目应当公布", "第三十五条"));
        by(
                Role.REVIEWER,
                place.government(),
                new PlainAppeal.DraftReview(outcome, Optional.empty(), "经核对查明", "第三十五条"));
        by(Role.HEAD, place.government(), new PlainAppeal.SignReview());
    }

    private PetitionView by(Role role, OfficeId office, PlainAct act) {
        return file.by(place.the(role, office)).does(act);
    }

    /** The kinds of the letters on file, once nothing is left to be made. */
    private List<LetterKind> made() {
        await().atMost(SOON)
                .until(() ->
                        letters().stream()
                                .allMatch(one ->
                                        one.document().isPresent() || one.refusal().isPresent()));
        List<LetterKind> kinds = new ArrayList<>();
        for (Letter letter : letters()) {
            assertThat(letter.refusal()).as("%s", letter).isEmpty();
            kinds.add(letter.kind());
        }
        assertThat(letterPapers(new Caller.Program())).hasSameSizeAs(kinds);
        return kinds;
    }

    private List<Letter> letters() {
        return petitions
                .look(filed.number(), new Caller.Program(), deliveries::of)
                .orElseThrow()
                .letters();
    }

    private List<LetterOutcome.Refused> refused() {
        return letters().stream().flatMap(one -> one.refusal().stream()).toList();
    }

    private List<StoredDocument> letterPapers(Caller reader) {
        return papers.list(filed.number(), reader).orElseThrow().stream()
                .filter(one -> one.kind() == DocumentKind.LETTER)
                .toList();
    }

    /** What the letters that somebody may have are called. */
    private List<String> names(Caller reader) {
        return letterPapers(reader).stream()
                .map(one -> one.name().replaceAll("-\\d+\\.pdf$", ""))
                .toList();
    }

    private Optional<byte[]> paper(String name) {
        Caller reader = new Caller.Program();
        return letterPapers(reader).stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .flatMap(one ->
                        papers.save(filed.number(), reader, one.publicId(), Optional.empty()))
                .flatMap(answer -> Optional.ofNullable(answer.getBody()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** The tasks that are to make letters of this petition. */
    private List<String> due() {
        return database.read(Scope.nobody(), this::due);
    }

    private List<String> due(Session session) {
        return session.sql()
                .sql("select task_instance from scheduled_tasks" + OF_THIS_PETITION)
                .param(filed.number().digits())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
