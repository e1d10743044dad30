package org.huiyin.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.letter.LetterTemplates;
import org.huiyin.correspondence.letter.TemplateLanguage;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.office.DemoCounty;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterLog;
import org.huiyin.procedure.Role;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;

/** An administrator writes what a letter says, sees it before it holds, and can go back. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.test.installation=registers")
class LetterPagesTest {

    private static final String EXTENSION = "/admin/letters/extension/zh";

    @Autowired ApplicationContext program;
    @Autowired LetterTemplates templates;
    @Autowired RegisterLog log;
    @Autowired Database database;
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
    void aTextIsTriedWrittenAndTakenBack() {
        signIn(DemoCounty.account(program, Role.OPERATOR));
        browser.open("/admin/letters").assertAccessible();
        browser.open(EXTENSION).assertAccessible();

        browser.fill("正文模板", "<p>延到{{lastDay}}。</p>\n<script>x</script>").press("预览");
        assertThat(browser.text()).contains("第2行：公文中不能使用 <script>");
        browser.assertAccessible();

        browser.fill("正文模板", "<p>因{{reason}}，延到{{lastDay}}。</p>").press("预览");
        assertThat(browser.find(".letter").getText()).contains("因该事项涉及多个部门");
        assertThat(current().own()).isFalse();

        browser.press("保存为新版");
        assertThat(browser.text()).contains("已保存");
        browser.assertAccessible();
        assertThat(current().body()).isEqualTo("<p>因{{reason}}，延到{{lastDay}}。</p>");
        assertThat(changes()).contains("TEMPLATE_WRITTEN extension/zh");
        assertThat(browser.open("/register").text()).contains("公文模板改为");

        browser.open(EXTENSION).press("恢复随系统的文字");
        assertThat(current().own()).isFalse();
        assertThat(current().body())
                .isEqualTo(templates.shipped(LetterKind.EXTENSION, TemplateLanguage.ZH));
        assertThat(changes()).contains("TEMPLATE_AS_SHIPPED extension/zh");
        assertThat(browser.find("main").getText()).contains("查看第1版");

        browser.language("en");
        browser.open("/admin/letters").assertAccessible();
        browser.open("/admin/letters/opinion/en").assertAccessible();
    }

    @Test
    void onlyAnAdministratorMay() {
        signIn(DemoCounty.account(program, Role.DISPATCHER));

        assertThat(browser.open(EXTENSION).findAll("textarea")).isEmpty();
    }

    @Test
    void theProgramItselfCannotChangeWhatWas() {
        for (String change :
                List.of("update letter_template set body = ''", "delete from letter_template")) {
            assertThatThrownBy(() ->
                            database.write(
                                    Scope.nobody(), session -> session.sql().sql(change).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table letter_template");
        }
    }

    private LetterTemplates.Current current() {
        return templates.current(LetterKind.EXTENSION, TemplateLanguage.ZH);
    }

    private List<String> changes() {
        return log.page(Set.of(Register.LETTER), 0, 10).stream()
                .map(line -> line.change() + " " + line.subject().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void signIn(DemoAccount account) {
        browser.open("/sign-in")
                .fill("登录名", account.user())
                .fill("密码", account.password())
                .press("登录");
    }
}
