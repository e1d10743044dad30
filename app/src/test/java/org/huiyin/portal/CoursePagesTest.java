package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.ClockWatch;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.PlainHandOver;
import org.huiyin.petition.PlainMediation;
import org.huiyin.petition.PlainPromise;
import org.huiyin.petition.Town;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What the petitioner follows and does beside stage and clocks. */
@HuiyinTest
@Import(Town.class)
class CoursePagesTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired LegalTime time;
    @Autowired ClockWatch watch;
    @Autowired Installation installation;
    @Autowired ToldTime told;
    @Autowired Database database;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.withoutScripts(port);
    }

    @AfterEach
    void stop() {
        browser.close();
        TestDemo.isOver(database);
    }

    @Test
    void eachHandItWentThroughIsThereWithWhatTheOfficesHadAgainstIt() {
        Followed followed = Followed.filed(program);
        followed.in(browser);
        assertThat(browser.findAll("#way")).as("it went nowhere yet").isEmpty();

        followed.bureau(Role.DISPATCHER, new PlainAct.Transfer(followed.place.housing(), "属地管理"));
        followed.housing(Role.HEAD, new PlainHandOver.ObjectToTransfer("应由供水单位处理"));
        assertThat(part("way")).contains("编号不变", "您向它提出", "转送", "提出异议", "正等转送的机关、单位答复");
        followed.bureau(Role.DISPATCHER, new PlainHandOver.ConfirmTransfer("仍由住房部门处理"));
        assertThat(part("way")).contains("仍由它办理").doesNotContain("正等");
    }

    @Test
    void aPromiseIsConfirmedOrDisputedBesideItAndTheFormKnowsWhich() {
        Followed followed = Followed.filed(program).inHandling().signed();
        followed.in(browser);
        assertThat(browser.findAll("#promises"))
                .as("nothing is known before it is served")
                .isEmpty();
        followed.servedOnPaper();
        followed.housing(Role.HANDLER, new PlainPromise.KeepPromise(1, time.today(), "退费凭证"));
        assertThat(part("promises")).contains("等您确认", "说 ", "已经做到", "诉求 1");

        List<WebElement> buttons = browser.findAll("section[aria-labelledby=promises] .buttons a");
        assertThat(buttons)
                .extracting(
                        link -> (link.getDomAttribute("href") + "").replaceFirst(".*/acts/", ""))
                .containsExactly("confirm-promise?promise=1", "dispute-promise?promise=1");
        browser.leave(buttons.getLast()::click);
        assertThat(browser.find("[name=promise][value='1']").isSelected()).isTrue();
        browser.find("[name=text]").sendKeys("钱没有退");
        browser.assertAccessible().leave(() -> browser.find("main form button").click());

        assertThat(part("promises")).contains("您说没有兑现");
        assertThat(part("supervision")).contains("督办中", "您现在可以做什么", "不用重新提出");
        assertThat(browser.findAll("section[aria-labelledby=promises] .buttons a")).isEmpty();
        browser.assertAccessible();
    }

    @Test
    void anOfficeThatIsLateIsNamedWithWhoSupervisesItAndWhatThePetitionerCanDo() {
        installation.markDemo();
        Followed followed =
                told.teller()
                        .at(
                                time.now().minus(Duration.ofDays(120)),
                                () -> Followed.filed(program).inHandling());
        watch.sweep();
        followed.in(browser);
        String housing = "试点" + followed.place.housing().code();
        String bureau = "试点" + followed.place.bureau().code();
        assertThat(part("supervision")).contains(housing + "逾期", "已由" + bureau + "督办", "您现在可以做什么");
    }

    @Test
    void aReviewIsOpenedByAPressAndNothingOfItIsKnownBefore() {
        Followed followed = inReview(AppealOutcome.MAINTAIN);
        followed.in(browser);
        assertThat(part("appeals")).contains("复查", "正在办理");
        followed.reviewer(Role.HEAD, new PlainAppeal.SignReview());
        assertThat(browser.open(followed.path()).driver().getPageSource()).doesNotContain("抄表记录无误");
        assertThat(browser.open(followed.path() + "/review").text()).contains("没有找到");

        followed.reviewer(
                Role.REVIEWER,
                new PlainAppeal.ServeReview(
                        ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        browser.open(followed.path());
        assertThat(part("appeals")).contains("等您打开");
        browser.press("查看复查意见书").assertAccessible();
        assertThat(browser.text()).contains("打开就表示您收到了").doesNotContain("抄表记录无误");
        assertThat(status(followed)).isEqualTo(Status.IN_REVIEW);
        browser.press("打开并收到").assertAccessible();
        assertThat(browser.text()).contains("信访复查意见书", "抄表记录无误", "维持原来的意见", "申请复核");
        assertThat(status(followed)).isEqualTo(Status.SERVED);
        assertThat(browser.open(followed.path()).driver().getPageSource()).contains("抄表记录无误");
        assertThat(part("appeals")).contains("维持原来的意见", "已送达您");
    }

    @Test
    void anEntryIsDisputedBesideItAndOnlyOnce() {
        Followed followed = Followed.filed(program).inHandling();
        followed.housing(
                Role.HANDLER, new PlainAct.Classify(new RequestId(2), Kind.SUGGESTION, "是建议"));
        followed.in(browser);
        WebElement dispute = browser.find(".timeline a[href*='/acts/dispute?entry=']");
        browser.leave(dispute::click);
        assertThat(browser.findAll("[name=entry]")).hasSize(1);
        assertThat(browser.find("[name=entry]").isSelected()).isTrue();
        browser.find("[name=text]").sendKeys("我要的是账目");
        browser.leave(() -> browser.find("main form button").click());
        browser.open(followed.path());
        assertThat(browser.findAll(".timeline a[href*='/acts/dispute']")).isEmpty();
        assertThat(browser.find(".timeline").getText()).contains("提出不同意见，由");
    }

    @Test
    void mediationAndWhoMayBeAskedToKeepOutAreNamed() {
        Followed followed = Followed.filed(program).inHandling();
        followed.housing(Role.HANDLER, new PlainMediation.OfferMediation(false, "与供水单位协商"));
        followed.in(browser);
        assertThat(part("mediation")).contains("提议调解", "全凭自愿");
        browser.open(followed.path() + "/acts/request-recusal");
        assertThat(browser.find("main form").getText())
                .contains("演示[LEAD]", "演示[HANDLER]", "演示[HEAD]", "演示[DISPATCHER]");
        browser.assertAccessible().assertFits();
    }

    @Test
    void retaliationIsReportedSealedAndTheOldPetitionKeepsNoTrace() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser);
        int before = followed.file.view(followed.petitioner).version();
        browser.press("举报打击报复").assertAccessible().press("密封提交");
        assertThat(browser.findAll(".problems a")).hasSize(1);
        browser.find("[name=text]").sendKeys("因为反映问题被停了低保");
        browser.press("密封提交").assertAccessible();
        String number = browser.find("#number").getText();
        String code = browser.find("#code").getText();
        browser.driver().navigate().refresh();

        assertThat(followed.file.view(followed.petitioner).version()).isEqualTo(before);
        assertThat(browser.open(followed.path()).driver().getPageSource()).doesNotContain(number);
        browser.open("/track").fill("编号", number).fill("查询码", code).press("查看");
        assertThat(browser.text())
                .contains("举报打击报复", "试点" + followed.place.government().code(), "检举控告");
        browser.findAll("details > summary").forEach(WebElement::click);
        assertThat(browser.find(".timeline").getText())
                .contains(followed.filed.number().toString(), "被停了低保");
    }

    @Test
    void aDesksCodeReportsNoRetaliation() {
        Followed followed = Followed.atTheDesk(program).inHandling();
        followed.in(browser);
        assertThat(browser.text()).doesNotContain("举报打击报复");
        assertThat(browser.open(followed.path() + "/retaliation").text()).contains("没有找到");
    }

    private Followed inReview(AppealOutcome outcome) {
        Followed followed = Followed.filed(program).inHandling().signed().servedOnPaper();
        followed.file
                .as(followed.petitioner)
                .does(new PlainAppeal.RequestReview("水费没有核实", Optional.empty(), Optional.empty()));
        followed.reviewer(
                Role.REVIEWER,
                new PlainAppeal.DraftReview(
                        outcome, Optional.<LocalDate>empty(), "抄表记录无误", "《价格法》第十三条"));
        return followed;
    }

    private Status status(Followed followed) {
        return followed.file.view(followed.petitioner).status();
    }

    /** A part of the tracking page, as it stands now. */
    private String part(String name) {
        browser.driver().navigate().refresh();
        return browser.find("section[aria-labelledby=" + name + "]").getText();
    }
}
