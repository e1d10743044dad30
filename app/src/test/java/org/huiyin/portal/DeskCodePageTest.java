package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Whoever holds a desk's slip gets a code of their own for it, and staff do not. */
@HuiyinTest
@Import(Town.class)
class DeskCodePageTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    @Test
    void aDesksCodeIsReplacedByOneOfTheirOwn() {
        Followed followed = Followed.atTheDesk(program);
        try (Browser browser = Browser.withoutScripts(port)) {
            followed.in(browser).press("换成您自己的查询码");
            browser.assertAccessible().width(320).assertFits();
            browser.screenshot("portal-desk-code");
            String first = browser.find("#code").getText();
            browser.open(followed.path()).press("换成您自己的查询码");
            String code = browser.find("#code").getText();
            assertThat(code).as("never the same twice").isNotEqualTo(first);

            browser.press("已经记下，启用新的查询码");
            assertThat(browser.find("[role=status]").getText()).contains("新的查询码已启用");
            assertThat(browser.find(".now .buttons").getText()).contains("撤回");
            browser.open(followed.path() + "/code");
            assertThat(browser.path()).as("no desk's any more").isEqualTo(followed.path());

            browser.driver().manage().deleteAllCookies();
            followed.in(browser);
            assertThat(browser.text()).as("with the slip").contains("编号和查询码对不上");
            browser.fill("查询码", code).press("查看");
            assertThat(browser.path()).isEqualTo(followed.path());
        }
    }

    @Test
    void notWhereStaffAreSignedIn() {
        Followed followed = Followed.atTheDesk(program);
        String page = followed.path() + "/code";
        Web web = new Web(port);
        followed.in(web);
        assertThat(web.get(page).statusCode()).isEqualTo(200);

        web.signIn(TestStaff.in(program).hire(followed.place.bureau(), Role.CLERK));
        followed.in(web);
        assertThat(web.get(followed.path()).statusCode()).isEqualTo(200);
        assertThat(web.get(page).statusCode()).isEqualTo(403);
        assertThat(web.submit(followed.path(), page, Map.of("press", "x")).statusCode())
                .isEqualTo(403);
    }
}
