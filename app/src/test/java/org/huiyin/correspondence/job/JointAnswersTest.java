package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.correspondence.Copies;
import org.huiyin.correspondence.Copy;
import org.huiyin.correspondence.CopyPaper;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.correspondence.OwnCopies;
import org.huiyin.correspondence.Sent;
import org.huiyin.correspondence.Told;
import org.huiyin.correspondence.Way;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Every member of a joint petition who left an address is answered. */
@HuiyinTest
@Import(Town.class)
class JointAnswersTest extends Departures {

    private static final Person BY_POST =
            new Person(
                    PersonRole.MEMBER,
                    Optional.of("演示乙"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("演示路1号"));

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Copies copies;
    @Autowired private OwnCopies ownCopies;
    @Autowired private CopyPaper paper;
    @Autowired private OwedLetter letters;
    @Autowired private LegalTime time;

    @Test
    void whomNoNoticeReachesIsOwedALetterOfTheirOwn() throws Exception {
        Filed filed =
                file(person("演示甲", "a@example.com", null), BY_POST, person("演示丙", null, null));
        int served = serve(filed);

        List<Copy> owed = copies.of(filed.number(), town.holder(filed)).orElseThrow();
        assertThat(owed).singleElement().matches(Copy::owed).matches(one -> one.number() == 1);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(answered(filed, served)).contains(new Told.Answered(1, 2)));

        SignedIn clerk = place.the(Role.CLERK, place.housing()).signedIn();
        Copies.Addressed to = copies.address(filed.number(), clerk, served, 1, "寄送答复");
        var letter = letters.of(filed.number(), to.entry(), Locale.CHINESE, to.addressee());
        assertThat(letter).containsInstanceOf(LetterOutcome.Made.class);
        assertThat(text(((LetterOutcome.Made) letter.orElseThrow()).pdf()))
                .contains("演示乙", "演示路1号", "核实水费")
                .doesNotContain("演示甲", "演示丙", "a@example.com");
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow())
                .as("to address a letter is to open an identity")
                .singleElement()
                .satisfies(view -> assertThat(view.reason()).isEqualTo("寄送答复"));

        copies.left(filed.number(), clerk, served, 1, "挂号 XA1");
        assertThat(answered(filed, served)).contains(new Told.Answered(2, 2));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(sent(filed).letters())
                                .extracting(Sent.Official::kind)
                                .contains(LetterKind.OPINION));
        assertThat(sent(filed).byPost())
                .containsExactly(new Sent.ByPost(served, 1, Optional.of("挂号 XA1")));
        assertThat(sent(filed).notices())
                .extracting(Sent.Notice::entry, Sent.Notice::way)
                .contains(tuple(served, Way.MAIL))
                .doesNotContain(tuple(served, Way.PAPER));
        var own = paper.pdf(ownCopies.of(filed.number(), town.holder(filed)).orElseThrow());
        assertThat(text(((LetterOutcome.Made) own).pdf()))
                .contains("Letter1left:挂号XA1", "Noticesent(mail)", "Lettermade:Opinion");
        assertThat(copies.of(filed.number(), place.the(Role.HANDLER, place.housing()).caller()))
                .hasValueSatisfying(all -> assertThat(all.getFirst().proof()).contains("挂号 XA1"));
        assertThatThrownBy(() -> copies.left(filed.number(), clerk, served, 1, "再寄"))
                .as("what left is owed no more")
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> copies.address(filed.number(), clerk, served, 1, "再看看"))
                .as("and nobody is looked up for it")
                .isInstanceOfSatisfying(
                        Problem.class,
                        no -> assertThat(no.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow()).hasSize(1);
    }

    @Test
    void onlyWhoeverServesOnTheCaseAddressesALetter() {
        Filed filed = file(person("演示甲", "a@example.com", null), BY_POST);
        int served = serve(filed);
        for (SignedIn other :
                List.of(
                        place.the(Role.HEAD, place.housing()).signedIn(),
                        place.the(Role.CLERK, place.bureau()).signedIn(),
                        place.the(Role.CLERK, place.labour()).signedIn())) {
            assertThatThrownBy(() -> copies.address(filed.number(), other, served, 1, "看看"))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> copies.left(filed.number(), other, served, 1, "寄了"))
                    .isInstanceOf(Problem.class);
        }
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow()).isEmpty();
        assertThat(copies.of(filed.number(), town.holder(filed)).orElseThrow())
                .allMatch(Copy::owed);
    }

    @Test
    void theCasePageSaysHowManyWereAnsweredAndLeadsToTheLettersWithoutNames() {
        Filed filed = file(person("演示甲", "a@example.com", null), BY_POST);
        int served = serve(filed);
        await().atMost(SOON).until(() -> answered(filed, served).orElseThrow().told() == 1);
        TestStaff.Hired clerk = TestStaff.in(program).hire(place.housing(), Role.CLERK);
        try (Browser browser = Browser.withoutScripts(port)) {
            browser.open("/sign-in")
                    .fill("登录名", clerk.login())
                    .fill("密码", clerk.password())
                    .press("登录")
                    .open("/cases/" + filed.number().digits());
            assertThat(browser.text()).doesNotContain("演示乙", "演示路");
            browser.press("留有联系方式的2位信访人中，已答复1位");
            assertThat(browser.text()).contains("待寄送").doesNotContain("演示乙", "演示路");
            browser.assertAccessible().press("第1份（时间线第" + served + "条）");
            for (String language : List.of("en", "zh-CN")) {
                browser.language(language).width(320);
                browser.open("/cases/%s/answers/%d/1".formatted(filed.number().digits(), served));
                browser.assertAccessible().assertFits();
                browser.width(1280).screenshot("answer-" + language);
            }
            assertThat(browser.press("登记已寄送").findAll(".problems a")).hasSize(1);
            browser.fill("寄送凭证", "挂号 XA2").press("登记已寄送");
            assertThat(browser.text()).contains("已寄送：挂号 XA2").doesNotContain("待寄送", "演示乙", "演示路");
            assertThat(
                            browser.open(
                                            "/cases/%s/answers/%d/1"
                                                    .formatted(filed.number().digits(), served))
                                    .findAll("main form"))
                    .as("what left is printed no more")
                    .isEmpty();
            browser.screenshot("answers");
            browser.open("/cases/" + filed.number().digits());
            assertThat(browser.text()).contains("留有联系方式的2位信访人中，已答复2位");
        }
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow())
                .as("nothing of an identity was opened")
                .isEmpty();
    }

    @Test
    void whoPetitionsAloneIsAnsweredByTheServiceItself() {
        Filed filed = file(BY_POST);
        int served = serve(filed);
        assertThat(copies.of(filed.number(), town.holder(filed)).orElseThrow()).isEmpty();
        assertThat(answered(filed, served)).isEmpty();
    }

    private Sent sent(Filed filed) {
        return ownCopies.of(filed.number(), town.holder(filed)).orElseThrow().sent();
    }

    private Optional<Told.Answered> answered(Filed filed, int entry) {
        return petitions
                .look(filed.number(), town.holder(filed), deliveries::of)
                .orElseThrow()
                .answered(entry);
    }

    /** Opened by one of them in their own session; the others have not seen it by that. */
    private int serve(Filed filed) {
        var file = new Case(petitions, filed.number());
        transfer(filed);
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(head).does(new PlainAct.Accept());
        file.by(head).does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        file.by(head).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取陈述和理由"));
        file.as(town.holder(filed)).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "到场核对"));
        file.by(handler)
                .does(
                        new PlainAct.DraftOpinion(
                                List.of(
                                        answer(1, Finding.NOT_SUPPORTED),
                                        answer(2, Finding.NOT_SUPPORTED))));
        file.by(lead).does(new PlainInquiry.CheckOpinion(true, "可签"));
        file.by(head).does(new PlainAct.SignOpinion());
        file.by(handler)
                .does(new PlainAct.Serve(ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        petitions.openOpinion(filed.number(), town.holder(filed));
        return file.view(town.holder(filed)).version();
    }

    private static PlainAct.Answer answer(int request, Finding finding) {
        return new PlainAct.Answer(new RequestId(request), finding, "经查属实", "《价格法》第十三条");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
