package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainErrand;
import org.huiyin.petition.PlainPromise;
import org.huiyin.petition.PlainSupervision;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.SuggestionKind;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What offices owe, as a supervisor sees it, and one press that writes to an office. */
@HuiyinTest
@Import(Town.class)
class SupervisionPageTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Town town;
    @Autowired Petitions petitions;
    @Autowired LegalTime time;
    private Town.Place place;
    private Hired supervisor;
    private Browser browser;

    @BeforeEach
    void start() {
        place = town.found();
        supervisor = TestStaff.in(program).hire(place.bureau(), Role.SUPERVISOR);
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void anOfficeThatIsLateIsWrittenToByOnePressAndItsAnswerIsFollowedToTheEnd() {
        Case late = received(time.today().minusDays(120));
        signIn(supervisor).open("/supervision");
        assertThat(browser.find(".owed").getText()).contains(place.housing().code(), "1");
        browser.press("列出事项 试点" + place.housing().code());
        assertThat(browser.find("#late").getText()).contains(late.number().toString(), "超期");

        browser.leave(() -> browser.find("#late .btn").click());
        assertThat(browser.findAll("[name=office]:checked"))
                .singleElement()
                .matches(office -> place.housing().code().equals(office.getDomAttribute("value")));
        assertThat(
                        browser.findAll(
                                "[name=ground] [value=LATE]:checked, [name=ground][value=LATE]:checked"))
                .hasSize(1);
        browser.fill("最迟哪天书面答复", time.today().plusDays(10).toString())
                .fill("督办内容", "逾期未作出处理意见，请书面说明。")
                .press("开展督办");

        browser.open("/supervision");
        assertThat(files()).contains("未在规定期限内办结", "还有 10 日");
        int entry = late.view(place.the(Role.HEAD, place.housing()).caller()).version();
        late.by(place.the(Role.HEAD, place.housing()))
                .does(new PlainSupervision.AnswerSupervision(entry, "已加派人手，十日内作出。"));
        browser.open("/supervision");
        assertThat(files()).contains("已答复，待办结");
        browser.press("办结督办 " + late.number());
        assertThat(browser.findAll("[name=entry]")).hasSize(1);
    }

    @Test
    void whatOfficesOweStandsByItsDayAndOnThePageOfTheCaseInBothLanguages() {
        Case followed = received(time.today());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        Town.Colleague bureau = place.the(Role.SUPERVISOR, place.bureau());
        LocalDate soon = time.today().plusDays(20);
        followed.by(handler)
                .does(new PlainErrand.RequestContribution(place.labour(), soon, "请提供用工情况"));
        followed.by(handler)
                .does(new PlainPromise.Promise(new RequestId(1), place.housing(), soon, "退还多收的水费"));
        followed.by(bureau)
                .does(
                        new PlainSupervision.Suggest(
                                SuggestionKind.IMPROVE_WORK, place.housing(), soon, "公示抄表记录"));
        signIn(supervisor);
        for (String language : List.of("zh-CN", "en")) {
            browser.language(language);
            for (int width : List.of(1280, 320)) {
                browser.width(width).open("/supervision").assertAccessible().assertFits();
                browser.screenshot("supervision-%d-%s".formatted(width, language));
                browser.open("/cases/" + followed.number().digits())
                        .assertAccessible()
                        .assertFits();
                browser.screenshot("supervision-case-%d-%s".formatted(width, language));
            }
        }
        assertThat(browser.find(".state").getText())
                .contains("Promises", "退还多收的水费", "Asked of other offices", "Suggestions");
        browser.width(1280).language("zh-CN").open("/supervision");
        assertThat(browser.text()).contains("第 1 项承诺", "未回复的建议", "没有单位超期");
        assertThat(browser.findAll(".owed .btn")).as("nothing is late yet").isEmpty();

        signIn(TestStaff.in(program).hire(place.housing(), Role.LEAD));
        String acts = "/cases/" + followed.number().digits() + "/acts/";
        assertThat(browser.open(acts + "keep-promise").text()).contains("1. 退还多收的水费");
        browser.open(acts + "answer-suggestion");
        assertThat(browser.findAll("[name=entry]")).hasSize(1);
        browser.open(acts + "contribute");
        assertThat(browser.findAll("[name=entry]")).as("asked of another office").isEmpty();
    }

    @Test
    void handlersHaveNoPartInIt() {
        signIn(TestStaff.in(program).hire(place.housing(), Role.HANDLER)).open("/supervision");
        assertThat(browser.text()).contains("没有权限");
    }

    private String files() {
        return browser.find("section[aria-labelledby=files]").getText();
    }

    /** In handling at the housing department, by a letter that came to the bureau that day. */
    private Case received(LocalDate on) {
        Filing claim = Town.claim(place.bureau());
        var letter =
                new Filing(
                        Channel.LETTER,
                        claim.title(),
                        claim.narrative(),
                        claim.requests(),
                        claim.category(),
                        claim.place(),
                        claim.office(),
                        claim.concerns(),
                        Optional.of(on),
                        claim.persons(),
                        true);
        Town.Colleague clerk = place.the(Role.CLERK, place.bureau());
        Filed filed = petitions.file(letter, Filer.staff(clerk.signedIn()), Optional.empty());
        var file = new Case(petitions, filed.number());
        file.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        file.by(place.the(Role.HEAD, place.housing())).does(new PlainAct.Accept());
        return file;
    }

    private Browser signIn(Hired who) {
        browser.open("/sign-in").driver().manage().deleteAllCookies();
        return browser.width(1280)
                .open("/sign-in")
                .fill("登录名", who.login())
                .fill("密码", who.password())
                .press("登录");
    }
}
