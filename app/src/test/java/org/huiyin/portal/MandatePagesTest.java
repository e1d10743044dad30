package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A petitioner gives their agent a code on paper, the agent acts, the petitioner ends it. */
@HuiyinTest
@Import(Town.class)
class MandatePagesTest {

    private static final String NAME = "演示受托人";

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @TempDir Path folder;

    @Test
    void anAgentsCodeIsGivenOnceUsedAndEnded() throws IOException {
        Followed followed = Followed.filed(program).inHandling().heard();
        try (Browser browser = Browser.at(port)) {
            followed.in(browser);
            String code = give(browser);
            assertThat(browser.text()).contains("只能打开这一件", "离开这一页就看不到了");
            assertThat(browser.find("[data-print]").isDisplayed()).isTrue();
            browser.screenshot("portal-mandate-given");
            browser.assertAccessible().assertFits();

            browser.open(followed.path());
            assertThat(people(browser)).contains("代理人", "第 7 条记录", "终止委托");
            assertThat(browser.driver().getPageSource()).doesNotContain(NAME, code);
            browser.screenshot("portal-mandate-follow");
            browser.press("退出，不在这台设备上留下记录");

            enter(browser, followed, code);
            assertThat(browser.text()).contains("您用的是代理码").doesNotContain("举报打击报复");
            browser.open(followed.path() + "/acts/add-speaker");
            assertThat(browser.path()).as("an agent names no other").isEqualTo(followed.path());
            browser.open(followed.path() + "/acts/confirm-hearing");
            browser.leave(() -> browser.find("main form button").click());
            assertThat(browser.find(".timeline").getText()).contains("由代理人、监护人办理");
            browser.assertAccessible();
            assertThat(followed.file.file(followed.who(Role.LEAD).caller()).timeline().toString())
                    .doesNotContain(NAME);

            followed.in(browser);
            browser.press("终止委托").press("确认终止");
            enter(browser, followed, code);
            assertThat(browser.findAll(".problems a")).hasSize(1);
            assertThat(browser.path()).isEqualTo("/track");
        }
    }

    private String give(Browser browser) throws IOException {
        browser.press("请人代表我").assertAccessible().press("确认");
        assertThat(browser.findAll(".problems a")).hasSize(2);
        browser.choose("代理人").fill("凭什么授权", "十一月二十日签的委托书，全权代理");
        browser.find("[name=name]").sendKeys(NAME);
        Path paper = Files.writeString(folder.resolve("委托书.txt"), "委托书");
        browser.find("[name=papers]").sendKeys(paper.toString());
        browser.screenshot("portal-mandate");
        browser.assertAccessible().assertFits().press("确认");
        return browser.find("#code").getText();
    }

    private static String people(Browser browser) {
        return browser.find("section[aria-labelledby=people]").getText();
    }

    private static void enter(Browser browser, Followed followed, String code) {
        browser.open("/track");
        browser.fill("编号", followed.filed.number().toString()).fill("查询码", code);
        browser.leave(() -> browser.find("main form button").click());
    }
}
