package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.procedure.Role;
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

/** The registers' pages in a real browser. */
@OfficeTest
class RegisterPagesTest {

    @Autowired ApplicationContext program;
    @Autowired Categories categories;
    @Autowired CompetenceTable table;
    @Autowired LegalTime time;
    @LocalServerPort int port;

    private Browser browser;

    @BeforeEach
    void open() {
        DemoCounty.accounts(program);
        browser = Browser.at(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void twoPeopleChangeWhoAnswers() {
        signIn(DemoCounty.account(program, Role.DISPATCHER));
        browser.open("/admin/competence").find(".propose summary").click();
        browser.select("类别", "0906 " + categories.byCode("0906").orElseThrow().name())
                .select("区域", "柳河镇人民政府 (990101100)")
                .select("主办单位", "柳河镇人民政府 (990101100)")
                .fill("协办单位", "990101-MZ")
                .fill("依据", "镇里的决定")
                .press("提出，请另一人决定");
        assertThat(browser.text()).contains("镇里的决定", "这是您提出的，须由另一人决定。");
        assertThat(browser.findAll("form[action$='/approve']")).isEmpty();
        assertThat(lead()).isEqualTo("990101-MZ");

        browser.close();
        browser = Browser.at(port);
        signIn(DemoCounty.secondDispatcher(program));
        browser.open("/admin/competence").press("同意");
        assertThat(lead()).isEqualTo("990101100");
        assertThat(browser.open("/register").text()).contains("镇里的决定");
    }

    @Test
    void twoOperatorsDecideWhoIsOne() {
        TestStaff staff = TestStaff.in(program);
        Hired second = staff.hire(Role.OPERATOR);
        Hired clerk = staff.hire(Role.CLERK);
        String page = "/admin/staff/" + clerk.member().publicId().value();
        signIn(second.login(), second.password());
        browser.open(page).choose("运维").press("保存角色");
        assertThat(browser.path()).isEqualTo(page);
        assertThat(browser.text()).contains("谁是运维人员，由两位运维人员决定");
        browser.assertAccessible().screenshot("operator-refused");
        browser.press("提出让其成为运维人员");
        assertThat(browser.path()).isEqualTo("/admin/orders");
        browser.assertAccessible().screenshot("operator-proposed");
        assertThat(browser.text()).contains("成为运维人员。同意之前", "这是您提出的");

        browser.close();
        browser = Browser.at(port);
        signIn(DemoCounty.account(program, Role.OPERATOR));
        browser.language("en").open("/admin/orders").assertAccessible();
        browser.screenshot("operator-to-approve");
        browser.press("Approve");
        assertThat(browser.open(page).text()).contains("Propose to take the role of operator off");
        browser.assertAccessible().screenshot("operator-made");
        assertThat(browser.open("/register").text())
                .contains(clerk.member().publicId().value() + ": +OPERATOR");
    }

    @Test
    void aFormThatCannotBeKeepsWhatWasTyped() {
        signIn(DemoCounty.account(program, Role.OPERATOR));
        browser.open("/admin/offices").find(".propose summary").click();
        browser.fill("名称", "新局").fill("代码", "990101").press("添加");
        assertThat(browser.text()).contains("这个代码已被使用。");
        assertThat(browser.find("#f-name").getDomProperty("value")).isEqualTo("新局");
    }

    @Test
    void aPageSaysOnlyWhatHolds() {
        signIn(DemoCounty.account(program, Role.OPERATOR));
        assertThat(browser.open("/admin/offices/990101-XF").text())
                .contains("默认接收机关", "清源县人民政府 (990101)")
                .doesNotContain("已并入");
        assertThat(browser.open("/admin/offices/990101-MZ").text()).doesNotContain("默认接收机关");
        assertThat(browser.open("/admin/offices?above=990101").text()).doesNotContain("还没有单位");
        assertThat(browser.open("/admin/staff?office=990101-XF").text()).doesNotContain("还没有工作人员");
    }

    @Test
    void aBureauSeesItsOwnTerritoryAndTheRulesItWorksBy() {
        signIn(DemoCounty.account(program, Role.DISPATCHER));
        assertThat(browser.open("/admin/competence").text())
                .contains("清源县人力资源和社会保障局")
                .doesNotContain("澄江机械");
        assertThat(browser.open("/admin/calendars").text()).contains("10月1日 – 10月7日");
        assertThat(browser.open("/admin/profiles").find(".profile:has(.tag)").getText())
                .contains("national-2022", "60 日", "《信访工作条例》第34条");
    }

    @Test
    void everyPageIsAccessibleInBothLanguages() {
        var operator = DemoCounty.account(program, Role.OPERATOR);
        signIn(operator);
        areAccessible(
                "/admin",
                "/admin/offices?above=990101",
                "/admin/offices/990101-XF",
                "/admin/staff?office=990101-XF",
                "/admin/staff/" + operator.staff().value(),
                "/absences?office=990101-RS",
                "/admin/calendars",
                "/admin/profiles",
                "/register");
        browser.close();
        browser = Browser.at(port);
        signIn(DemoCounty.account(program, Role.DISPATCHER));
        areAccessible("/admin/competence");
    }

    private void areAccessible(String... paths) {
        SoftAssertions.assertSoftly(pages -> {
            for (var language : List.of("zh-CN", "en")) {
                browser.language(language);
                for (var path : paths) {
                    pages.check(() -> browser.open(path).assertAccessible());
                    pages.assertThat(browser.text())
                            .as(path)
                            .doesNotContain("程序出错了", "The program has failed");
                }
            }
        });
    }

    private String lead() {
        return table.whoAnswers("0906", DemoCounty.TOWN, time.today()).orElseThrow().lead().code();
    }

    private void signIn(DemoAccount account) {
        signIn(account.user(), account.password());
    }

    private void signIn(String login, String password) {
        browser.open("/sign-in").fill("登录名", login).fill("密码", password).press("登录");
    }
}
