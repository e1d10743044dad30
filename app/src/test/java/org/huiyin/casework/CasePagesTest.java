package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the staff's pages say when things do not go straight. */
@HuiyinTest
class CasePagesTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;
    @Autowired LegalTime time;
    private TwoOffices offices;
    private Browser browser;

    @BeforeEach
    void start() {
        offices = new TwoOffices(program);
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void anActThatIsImpossibleIsGreyedWithItsReasonAndArticle() {
        Filed filed = offices.inHandling("楼道照明损坏");
        SignIn.as(browser, offices.head).open("/cases/" + filed.number().digits());

        WebElement sign = notNow("签发处理意见书");
        assertThat(sign.getText()).contains("还没有拟写处理意见书", "《信访工作条例》第32条");
        assertThat(sign.findElements(By.tagName("a"))).isEmpty();
        browser.language("en").open("/cases/" + filed.number().digits());
        assertThat(notNow("Approve extension").getText())
                .contains("No extension was asked for.", "Art. 34");
    }

    @Test
    void aRefusalStandsOverTheFormAndWhatWasTypedIsKept() {
        Filed filed = offices.inHandling("路面积水");
        String tomorrow = time.today().plusDays(1).toString();
        SignIn.as(browser, offices.handler);
        act(filed, "hear")
                .fill("听取日期", tomorrow)
                .choose("电话")
                .fill("信访人陈述的事实和理由", "雨后积水，行人不便。")
                .press("听取陈述");

        browser.screenshot("casework-refused");
        browser.assertAccessible();
        assertThat(browser.find("[role=alert]").getText()).contains("现在不能办理", "还没有到");
        assertThat(browser.find("[name=text]").getDomProperty("value")).isEqualTo("雨后积水，行人不便。");
        assertThat(browser.find("[name=manner][value=PHONE]").isSelected()).isTrue();
    }

    @Test
    void aFieldLeftEmptyIsNamedOnTopAndBeside() {
        Filed filed = offices.file("噪声扰民");
        SignIn.as(browser, offices.dispatcher);
        act(filed, "decline").fill("说明理由", "不属于本系统。").press("不予受理");

        browser.assertAccessible();
        assertThat(browser.findAll(".problems a"))
                .extracting(link -> link.getDomAttribute("href"))
                .containsExactly("#f-reasonCode", "#f-forum");
        assertThat(browser.find("[name=text]").getDomProperty("value")).isEqualTo("不属于本系统。");

        browser.choose("不属于本机关、单位或者本系统职权范围").fill("应当去哪里", "县生态环境局").press("不予受理");
        assertThat(browser.find("[role=alert]").getText()).contains("应当转送", "第22条");
    }

    @Test
    void whoActsOnAStalePageSeesWhatHappenedAndLosesNothing() {
        Filed filed = offices.inHandling("电梯停运");
        SignIn.as(browser, offices.handler);
        act(filed, "note").fill("记录", "已电话联系物业。");
        offices.as(offices.lead, filed, new PlainAct.FileNote("请三日内现场核实。"));
        browser.press("办理记录");

        browser.screenshot("casework-stale");
        browser.assertAccessible();
        assertThat(browser.find("[role=alert]").getText())
                .contains("其他人已经办理了这件", "写入一条办理记录", "请三日内现场核实。", offices.lead.member().name());
        assertThat(browser.find("[name=text]").getDomProperty("value")).isEqualTo("已电话联系物业。");

        browser.press("办理记录");
        assertThat(browser.text()).contains("“办理记录”已完成。", "已电话联系物业。");
    }

    @Test
    void aSentenceIsPutIntoTheOpinionByOnePress() {
        Filed filed = offices.inHandling("台阶破损");
        SignIn.as(browser, offices.handler);
        act(filed, "draft-opinion");
        browser.find(".lines summary").click();
        browser.find("[data-insert='f-findings.0.facts']").click();

        assertThat(browser.find("[name='findings.0.facts']").getDomProperty("value"))
                .isEqualTo("经查，您反映的情况属实。");
        browser.press("预览意见书");
        assertThat(browser.find(".letter").getText())
                .contains("信访处理意见书", "经查，您反映的情况属实。", "自收到本意见书之日起 30 日内");
    }

    @Test
    void aNoteBringsItsPapersAndTheyCanBeSaved(@TempDir Path folder) throws IOException {
        Filed filed = offices.inHandling("屋面漏水");
        Path photo = Files.writeString(folder.resolve("现场记录.txt"), "六楼屋面渗水两处");
        SignIn.as(browser, offices.handler);
        act(filed, "note").fill("记录", "现场查看").attach("上传材料（可不填）", photo).press("办理记录");

        assertThat(browser.find(".papers a").getText()).isEqualTo("现场记录.txt");
        assertThat(browser.find(".papers").getText()).contains("证据材料");
    }

    @Test
    void twoPeopleOnOneCaseSeeEachOther() {
        Filed filed = offices.inHandling("消防通道堵塞");
        String page = "/cases/" + filed.number().digits();
        SignIn.as(browser, offices.lead).open(page + "/acts/note");
        SignIn.as(browser, offices.handler).open(page);

        assertThat(browser.find("#presence").getText()).contains(offices.lead.member().name());
        assertThat(browser.find("#presence").getText())
                .doesNotContain(offices.handler.member().name());
    }

    @Test
    void whoseRolesDoNotKnowAnActIsTurnedAwayAndStrangersFindNothing() {
        Filed filed = offices.inHandling("树枝遮挡信号灯");
        SignIn.as(browser, offices.handler).open(path(filed, "sign-opinion"));
        assertThat(browser.text()).contains("没有权限");

        var elsewhere = new TwoOffices(program);
        SignIn.as(browser, elsewhere.handler).open("/cases/" + filed.number().digits());
        assertThat(browser.text()).contains("没有找到").doesNotContain("树枝遮挡信号灯");
    }

    @Test
    void anExtensionIsAskedForAndApprovedByTheHead() {
        Filed filed = offices.inHandling("产权登记遗留问题");
        SignIn.as(browser, offices.handler);
        act(filed, "request-extension").fill("延长多少日", "30").fill("理由", "需调取历史档案").press("申请延期");
        SignIn.as(browser, offices.head);
        act(filed, "approve-extension").press("批准延期");

        browser.screenshot("casework-extension");
        browser.findAll("details.clock summary").forEach(WebElement::click);
        assertThat(browser.text()).contains("批准延期", "30 日", "需调取历史档案", "当日不计");
        browser.assertAccessible();
        assertThat(notNow("批准延期").getText()).contains("第34条");
    }

    @Test
    void thePetitionerWithoutCodeConfirmsOnPaperAtTheBureau() {
        Filed filed = offices.inHandling("围墙倾斜");
        offices.as(
                offices.handler,
                filed,
                new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "围墙向人行道倾斜。"));
        SignIn.as(browser, offices.dispatcher);
        act(filed, "confirm-hearing").press("确认听取");
        assertThat(browser.find("[role=alert]").getText()).contains("签字的书面材料");

        browser.fill("签字材料", "确认书，当日签字，存信访局").press("确认听取");
        assertThat(offices.seen(filed).state().matter().work().heard()).isTrue();
    }

    @Test
    void aWrongEntryIsCorrectedByOneThatNamesIt() {
        Filed filed = offices.inHandling("停车收费争议");
        offices.as(offices.handler, filed, new PlainAct.FileNote("联系人电话有误"));
        SignIn.as(browser, offices.handler).open("/cases/" + filed.number().digits());
        browser.press("更正 第 6 条记录").fill("正确的内容", "应为物业值班电话").press("更正记录");

        assertThat(browser.find("#entry-6").getText()).contains("第 7 条记录对此作了更正");
        assertThat(browser.find("#entry-7").getText()).contains("应为物业值班电话");
    }

    @Test
    void aKindIsChangedWithAReason() {
        Filed filed = offices.inHandling("建议增设座椅");
        SignIn.as(browser, offices.handler).open("/cases/" + filed.number().digits());
        browser.press("修改 第 2 项诉求的类别").choose("建议意见").fill("理由", "属于改进公共服务的建议").press("变更类别");

        assertThat(browser.find(".requests").getText()).contains("建议意见", "信访人原选：申诉求决");
    }

    @Test
    void aCaseClosesOnlyWhenItsTimeHasCome() {
        Filed filed = offices.inHandling("公厕开放时间");
        offices.asPetitioner(filed, new PlainAct.Withdraw(Optional.empty()));
        SignIn.as(browser, offices.handler).open("/cases/" + filed.number().digits());

        assertThat(notNow("听取陈述").getText()).contains("已撤回");
        assertThat(browser.text()).contains("已撤回", "仍可反悔");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAndOnATelephone() {
        Filed filed = offices.inHandling("小区绿化被占");
        String page = "/cases/" + filed.number().digits();
        SignIn.as(browser, offices.handler);
        for (String language : List.of("zh-CN", "en")) {
            browser.language(language);
            for (String path :
                    List.of(
                            "/cases?queue=mine",
                            "/cases?queue=overdue",
                            page,
                            page + "/identity",
                            page + "/acts/draft-opinion",
                            page + "/acts/serve",
                            page + "/acts/correct")) {
                browser.width(1366).open(path).assertAccessible().assertFits();
                browser.width(320).open(path).assertAccessible().assertFits();
            }
            browser.width(320).open(page).screenshot("casework-case-320-" + language);
            browser.width(320)
                    .open("/cases?queue=mine")
                    .screenshot("casework-list-320-" + language);
            browser.width(1366).open(page).screenshot("casework-case-" + language);
        }
    }

    @Test
    void theOfficeThatAnswersForTheSubjectIsSuggestedAndSaidToBeASuggestion() {
        String category = offices.answersForASubject();
        Filed filed = offices.file("违规占道经营", Optional.of(category));
        SignIn.as(browser, offices.dispatcher);
        act(filed, "transfer");

        assertThat(browser.find("[name=to]:checked").getDomAttribute("value"))
                .isEqualTo(offices.department.code());
        assertThat(browser.find(".choice-line").getText()).contains("试用住房局", "建议：责任分工表（试用分工）");
        browser.fill("查找其他机关、单位", "试用单位").fill("理由", "先查一查").press("查找");
        assertThat(browser.findAll("[name=to]")).hasSizeGreaterThan(1);
        assertThat(browser.find("[name=reason]").getDomProperty("value")).isEqualTo("先查一查");
    }

    @Test
    void theHeadReadsTheReviewAsTheLetterThatItWillBe() {
        Filed filed = offices.inHandling("电费分摊不明");
        offices.answered(filed);
        offices.asPetitioner(
                filed, new PlainAppeal.RequestReview("账目没有核实", Optional.empty(), Optional.empty()));
        TestStaff staff = TestStaff.in(program);
        offices.as(
                staff.hire(offices.bureau, Role.REVIEWER),
                filed,
                new PlainAppeal.DraftReview(
                        AppealOutcome.MAINTAIN, Optional.empty(), "账目已经核实。", "《信访工作条例》第三十五条"));
        SignIn.as(browser, staff.hire(offices.bureau, Role.HEAD));
        act(filed, "sign-review").assertAccessible();
        assertThat(browser.find(".letter").getText()).contains("复查意见书", "账目已经核实。", "原处理意见成立，继续有效。");

        browser.leave(() -> browser.find(".send [type=submit]").click());
        assertThat(browser.find(".state").getText()).contains("复查", "签发", "维持");
    }

    @Test
    void everyActOfStaffHasItsPage() {
        Filed filed = offices.inHandling("社区活动室关闭");
        SignIn.as(browser, offices.everything());
        Set<Class<?>> drawn = new HashSet<>(); // alike within a family, so that one stands for it
        for (Class<? extends Act> type : ActNames.types()) {
            if (type != Act.Register.class && !Permissions.roles(type).isEmpty()) {
                act(filed, ActNames.of(type));
                assertThat(browser.findAll("form [name=version]")).as(type.getName()).hasSize(1);
                if (type.getEnclosingClass() == Act.class || drawn.add(type.getEnclosingClass())) {
                    browser.assertAccessible();
                }
            }
        }
    }

    private Browser act(Filed filed, String act) {
        return browser.open(path(filed, act));
    }

    private static String path(Filed filed, String act) {
        return "/cases/" + filed.number().digits() + "/acts/" + act;
    }

    /** The line of the acts that are impossible now on which this one stands. */
    private WebElement notNow(String act) {
        browser.findAll("details.not-now:not([open]) > summary").forEach(WebElement::click);
        return browser.findAll(".acts-no li").stream()
                .filter(line ->
                        line.findElements(By.className("act-name")).stream()
                                .anyMatch(name -> name.getText().equals(act)))
                .findFirst()
                .orElseThrow();
    }
}
