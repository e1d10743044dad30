package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The worklists as staff use them: found, selected, kept across acts, by keyboard alone. */
@HuiyinTest
class WorklistPagesTest {

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
    void aCaseIsFoundByItsNumberAndWhatIsOutOfSightIsAsIfItWereNot() {
        Filed filed = offices.inHandling("站牌缺失");
        SignIn.as(browser, offices.handler).open("/cases?queue=overdue");
        browser.fill("按编号查找", filed.number().toString()).press("打开");
        assertThat(browser.path()).isEqualTo("/cases/" + filed.number().digits());

        var elsewhere = new TwoOffices(program);
        SignIn.as(browser, elsewhere.handler).open("/cases");
        browser.fill("按编号查找", filed.number().toString()).press("打开");
        String outOfSight = browser.find(".problems").getText();
        browser.open("/cases").fill("按编号查找", "26-000-000-000-0").press("打开");
        assertThat(browser.find(".problems").getText()).isEqualTo(outOfSight).contains("没有这个编号");
        browser.assertAccessible();
    }

    @Test
    void thePlaceInTheQueueIsKeptAcrossAnAct() {
        Filed filed = offices.inHandling("井盖松动");
        SignIn.as(browser, offices.handler)
                .open("/cases/" + filed.number().digits() + "?queue=office&page=0");
        browser.press("办理记录").fill("记录", "已现场查看。").press("办理记录");

        assertThat(browser.text()).contains("“办理记录”已完成。");
        assertThat(browser.find(".case-nav a[rel=next]").getDomAttribute("href"))
                .endsWith("/next?queue=office&page=0");
        assertThat(browser.find(".case-nav a").getText()).isEqualTo("返回 本单位在办");
    }

    @Test
    void thePetitionersOwnTimeIsNotWhatTheOfficeOwesNext() {
        Filed filed = offices.inHandling("路面塌陷");
        offices.answered(filed);
        SignIn.as(browser, offices.handler).open("/cases/" + filed.number().digits());

        assertThat(browser.text()).contains("申请复查");
        assertThat(browser.find(".case-line").getText()).doesNotContain("申请复查");
    }

    @Test
    void theQueueStaysWhenTheLanguageChanges() {
        offices.inHandling("栏杆松动");
        SignIn.as(browser, offices.handler).open("/cases?queue=office&page=0").press("English");
        assertThat(browser.find(".queues [aria-current=page]").getText()).startsWith("My office");
    }

    @Test
    void allCasesOfAPageAreSelectedByOneBox() {
        offices.file("路灯不亮");
        offices.file("公交改线");
        SignIn.as(browser, offices.dispatcher).open("/cases?queue=waiting");
        browser.find("[data-tick-all]").click();
        assertThat(browser.findAll("[name=case]")).hasSize(2).allMatch(WebElement::isSelected);
    }

    @Test
    void severalCasesAreAssignedAtOnceAndEachHasItsResult() {
        Filed first = offices.file("垃圾清运不及时");
        Filed second = offices.file("井盖缺失");
        SignIn.as(browser, offices.dispatcher).open("/cases?queue=waiting");
        browser.findAll("[name=case]").forEach(WebElement::click);
        browser.press("交办所选事项");
        offices.as(offices.dispatcher, second, new PlainAct.Transfer(offices.department, "先行转送"));
        LocalDate due = time.today().plusDays(20);
        browser.choose("试用住房局").fill("反馈期限", due.toString()).fill("理由", "限期反馈");
        browser.screenshot("casework-bulk");
        browser.assertAccessible().press("交办 2 件");

        browser.screenshot("casework-bulk-results");
        browser.assertAccessible();
        assertThat(browser.findAll(".results li"))
                .extracting(WebElement::getText)
                .anySatisfy(row ->
                        assertThat(row).contains("已交办", first.number().toString(), "垃圾清运不及时"))
                .anySatisfy(row -> assertThat(row).contains("未交办", second.number().toString()));
        assertThat(offices.seen(first).view().status()).isEqualTo(Status.ASSIGNED);
        assertThat(offices.seen(second).view().status()).isEqualTo(Status.TRANSFERRED);
    }

    @Test
    void aCaseIsFoundOpenedAndWrittenToByKeyboardAlone() {
        Filed first = offices.inHandling("充电桩故障");
        Filed second = offices.inHandling("路灯不亮");
        List<String> both = List.of(first.number().digits(), second.number().digits());
        SignIn.as(browser, offices.handler).open("/cases?queue=mine");
        press(focusOn("td.number a"), Keys.ENTER);
        String opened = lastStep();
        assertThat(both).contains(opened);

        press(browser.find("body"), Keys.F8);
        assertThat(both).contains(lastStep());
        assertThat(lastStep()).isNotEqualTo(opened);

        press(focusOn(".acts a[href*='/acts/note']"), Keys.ENTER);
        WebElement text = focusOn("[name=text]");
        text.sendKeys("已派员检修", Keys.TAB, Keys.TAB);
        press(browser.driver().switchTo().activeElement(), Keys.ENTER);
        assertThat(browser.text()).contains("“办理记录”已完成。", "已派员检修");
    }

    /** Presses Tab until the element has the focus, as a person without a mouse does. */
    private WebElement focusOn(String selector) {
        WebElement wanted = browser.find(selector);
        for (int tabs = 0; tabs < 80; tabs++) {
            WebElement here = browser.driver().switchTo().activeElement();
            if (here.equals(wanted)) {
                return here;
            }
            here.sendKeys(Keys.TAB);
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private void press(WebElement element, Keys key) {
        browser.leave(() -> element.sendKeys(key));
    }

    private String lastStep() {
        return browser.path().replaceAll(".*/", "");
    }
}
