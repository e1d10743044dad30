package org.huiyin.shell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages every module shares, as people see them. */
@HuiyinTest
class ShellPagesTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280,false", "en,1280,false", "zh-CN,320,true", "en,320,true"})
    void theStartPageServesEveryReader(String language, int width, boolean elder) {
        browser.language(language).elder(elder).width(width).open("/");
        browser.screenshot("start-" + language + "-" + width);

        browser.assertAccessible().assertFits();
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);
    }

    @Test
    void elderModeHasTextOf18PointsAndTargetsOf60Pixels() {
        browser.elder(true).open("/sign-in");

        assertThat(browser.script(SMALLEST_TEXT)).as("pixels of text").isEqualTo(24L);
        assertThat((Long) browser.script(SMALLEST_TARGET))
                .as("pixels to press")
                .isGreaterThanOrEqualTo(60);
        assertThat((Double) browser.script(SMALLEST_LINE))
                .as("line height")
                .isGreaterThanOrEqualTo(1.3);
    }

    @Test
    void theLanguageIsSwitchedOnTheSpotAndKept() {
        browser.open("/sign-in").press("English");
        assertThat(browser.find("h1").getText()).isEqualTo("Staff sign-in");

        browser.open("/").press("中文");
        assertThat(browser.find("h1").getText()).isEqualTo("反映问题，等到答复");
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("lang=");
    }

    @Test
    void aWrongPasswordIsSaidOnTopAndBesideTheField() {
        browser.open("/sign-in").fill("登录名", "nobody").fill("密码", "not a password").press("登录");
        browser.screenshot("sign-in-wrong");

        browser.assertAccessible();
        assertThat(browser.driver().switchTo().activeElement())
                .isEqualTo(browser.find(".problems"));
        assertThat(browser.find(".problems a").getDomAttribute("href")).isEqualTo("#f-login");
        assertThat(browser.find("#e-login").getText()).contains("登录名或密码不对");
        assertThat(browser.find("#f-login").getDomProperty("value")).isEqualTo("nobody");
        assertThat(browser.find("#f-password").getDomProperty("value")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void staffSignInChangeTheirPasswordAndLeave(boolean scripts) {
        var clerk = TestStaff.in(program).hire(Role.CLERK, Role.HEAD);
        try (Browser other = scripts ? Browser.at(port) : Browser.withoutScripts(port)) {
            other.language("en").open("/account");
            assertThat(other.path()).as("sign in first").isEqualTo("/sign-in");
            other.fill("Login name", clerk.login())
                    .fill("Password", clerk.password())
                    .press("Sign in");
            assertThat(other.path()).isEqualTo("/account");
            other.screenshot("account-" + scripts);
            other.assertAccessible();

            other.fill("Current password", clerk.password())
                    .fill("New password", "password1234")
                    .press("Change the password");
            assertThat(other.text()).contains("This password is too common");
            other.assertAccessible();

            other.fill("Current password", clerk.password())
                    .fill("New password", "a quiet river in spring")
                    .press("Change the password");
            assertThat(other.text()).contains("The password is changed");
            other.assertAccessible();

            other.find(".me summary").click();
            other.press("Sign out");
            other.open("/account");
            assertThat(other.path()).isEqualTo("/sign-in");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,没有找到", "en,Not found"})
    void whatIsNotThereIsSaidKindly(String language, String words) {
        browser.language(language).open("/nowhere/at/all");

        browser.assertAccessible();
        assertThat(browser.find("h1").getText()).isEqualTo(words);
    }

    private static final String SMALLEST_TEXT =
            """
            return Math.min(...[...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && !e.closest('.skip')
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .map(e => parseFloat(getComputedStyle(e).fontSize)))
            """;
    private static final String SMALLEST_LINE =
            """
            return Math.min(...[...document.querySelectorAll('main p, main label, footer p')]
                .map(e => parseFloat(getComputedStyle(e).lineHeight) / parseFloat(getComputedStyle(e).fontSize)))
            """;
    private static final String SMALLEST_TARGET =
            """
            return Math.min(...[...document.querySelectorAll('a, button, input:not([type=hidden])')]
                .filter(e => e.checkVisibility() && !e.closest('.skip'))
                .map(e => Math.round(e.getBoundingClientRect().height)))
            """;
}
