package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
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

/** A week after the reply was served, the petitioner says how they were dealt with. */
@HuiyinTest
@Import(Town.class)
class RatingTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Installation installation;
    @Autowired ToldTime told;
    @Autowired LegalTime time;
    @Autowired Database database;
    private Browser browser;

    @BeforeEach
    void start() {
        installation.markDemo();
        browser = Browser.withoutScripts(port);
    }

    @AfterEach
    void stop() {
        browser.close();
        TestDemo.isOver(database);
    }

    @Test
    void bothMarksAreNeededWordsAreKeptAndARatingCanBeChanged() {
        Followed followed = servedDaysAgo(8);
        followed.in(browser).press("评价");
        assertThat(browser.text()).contains("承办的机关、单位看不到", "30 日内");
        browser.fill("还想说的话（可以不写）", "电话打了三次才有人接").press("提交评价");
        assertThat(browser.findAll(".problems a"))
                .extracting(link -> link.getDomAttribute("href"))
                .containsExactly("#f-manner", "#f-result");
        assertThat(browser.find("#f-text").getDomProperty("value")).isEqualTo("电话打了三次才有人接");
        browser.assertAccessible();

        mark("manner", 2).click();
        mark("result", 4).click();
        browser.press("提交评价");
        assertThat(browser.find("[role=status]").getText()).contains("谢谢您的评价");
        browser.press("评价");
        mark("manner", 3).click();
        mark("result", 5).click();
        browser.press("提交评价");
        assertThat(followed.file.file(followed.petitioner).timeline().getLast().facts())
                .containsEntry("manner", 3)
                .containsEntry("result", 5);
    }

    @Test
    void beforeThatTheDayIsNamedAndAfterwardsNothingIsAsked() {
        Followed fresh = servedDaysAgo(6);
        fresh.in(browser);
        String from = time.today().plusDays(1).getDayOfMonth() + "日";
        assertThat(browser.find(".now").getText()).contains(from, "起，可以评价这次办理");
        assertThat(browser.findAll(".now .buttons a"))
                .extracting(WebElement::getText)
                .doesNotContain("评价");

        Followed old = servedDaysAgo(100);
        old.in(browser);
        assertThat(browser.find(".now").getText())
                .as("rating is over; review may be asked for late, with a reason")
                .contains("申请复查")
                .doesNotContain("可以评价");
    }

    private Followed servedDaysAgo(int days) {
        return told.teller()
                .at(
                        time.now().minus(Duration.ofDays(days)),
                        () -> Followed.filed(program).inHandling().signed().servedOnPaper());
    }

    private WebElement mark(String what, int value) {
        return browser.find("[name=" + what + "][value='" + value + "']");
    }
}
