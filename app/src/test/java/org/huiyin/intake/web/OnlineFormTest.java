package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.intake.TestOffices;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Filing online, as people do it: with errors, interruptions and second thoughts. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=100000")
class OnlineFormTest {

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @TempDir private Path folder;
    private Browser browser;

    @BeforeEach
    void start() {
        TestOffices.in(program);
        browser = Browser.at(port).language("en");
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void throughEveryPageToTheReceipt(boolean scripts) throws IOException {
        String office = name(TestOffices.in(program).open("试用局").code());
        Path paper = Files.writeString(folder.resolve("contract.txt"), "合同一份");
        try (Browser person = scripts ? browser : Browser.withoutScripts(port)) {
            person.language("en").open("/file").press("Start");
            person.press("Continue");
            assertThat(person.find(".problems").getText())
                    .contains("Something needs to be corrected");
            assertThat(person.findAll(".problems a")).hasSize(2);

            person.fill("Title", "No wages").press("Continue");
            assertThat(person.find("[name='/title']").getDomProperty("value"))
                    .isEqualTo("No wages");
            person.fill("What happened", "Three months\nwithout wages.").press("Continue");

            person.fill("What you ask for", "Pay the wages.").press("Add another request");
            person.driver()
                    .findElements(org.openqa.selenium.By.tagName("textarea"))
                    .get(1)
                    .sendKeys("Say sorry.");
            person.press("Add another request").press("Remove request 3").press("Continue");

            person.fill("Find an office by name", office).press("Search").choose(office);
            person.select("Subject", "Work safety").fill("Where it happened", "Some yard");
            person.press("Continue").press("Continue");

            person.fill("Name, or what to call you", "Trial person")
                    .fill("E-mail", "not an address")
                    .press("Continue");
            assertThat(person.find(".problems").getText()).contains("Check the e-mail address");
            person.fill("E-mail", "trial@example.com").press("Continue");

            person.attach("Choose files", paper).press("Add");
            assertThat(person.text()).contains("contract.txt");
            person.press("Continue");

            assertThat(person.find("h1").getText()).isEqualTo("Check your answers");
            assertThat(person.text())
                    .contains("No wages", "Say sorry.", office, "Some yard", "trial@example.com")
                    .contains("contract.txt");
            person.open("/file/story?from=check").fill("Title", "No wages since spring");
            person.press("Save and go back to check");
            assertThat(person.text()).contains("No wages since spring");

            person.press("File it");
            assertThat(person.path()).isEqualTo("/file/receipt");
            assertThat(PetitionNumber.parse(person.find("#number").getText())).isPresent();
            assertThat(person.find("#code").getText()).matches("([0-9]{4}-){4}[0-9]{4}");
            String page = person.driver().getPageSource();
            assertThat(person.text()).contains("/track?number=");
            assertThat(person.text().split("[0-9]{4}-[0-9]{4}-[0-9]{4}-", -1))
                    .as("the code stands once, and not in the address")
                    .hasSize(2);
            assertThat(page.length()).isLessThan(100_000);

            String number = person.find("#number").getText();
            person.driver().navigate().refresh();
            assertThat(person.find("#number").getText()).isEqualTo(number);
            person.open("/file");
            assertThat(person.path()).as("it was filed").isEqualTo("/file/receipt");
            person.press("I have noted it, clear it").open("/file");
            assertThat(person.path()).isEqualTo("/file");
        }
    }

    @Test
    void aDraftSurvivesAClosedBrowserAndOnlyItsWriterCanReadIt() {
        browser.open("/file").press("Start").fill("Title", "Half written");
        browser.fill("What happened", "More later.").press("Continue");
        Cookie key = Objects.requireNonNull(browser.driver().manage().getCookieNamed("draft-file"));
        assertThat(key.isHttpOnly()).isTrue();
        assertThat(key.getExpiry()).as("kept when the browser closes").isNotNull();

        try (Browser later = Browser.at(port)) {
            later.language("en").open("/file");
            assertThat(later.text()).doesNotContain("did not finish");
            later.open("/file");
            later.driver().manage().addCookie(new Cookie(key.getName(), key.getValue(), "/file"));
            later.open("/file").press("Go on with it");
            assertThat(later.path()).isEqualTo("/file/requests");
            later.open("/file/story");
            assertThat(later.find("[name='/title']").getDomProperty("value"))
                    .isEqualTo("Half written");
        }
    }

    @Test
    void goingBackAndSendingAgainFilesOnce() {
        filled();
        browser.press("File it");
        String number = browser.find("#number").getText();

        browser.driver().navigate().back();
        if (!browser.findAll("form[action='/file/send']").isEmpty()) {
            browser.press("File it");
        } else {
            browser.open("/file/check");
        }
        assertThat(browser.path()).isEqualTo("/file/receipt");
        assertThat(browser.find("#number").getText()).isEqualTo(number);
    }

    @Test
    void theReceiptIsSavedAsText() throws IOException {
        filled();
        browser.press("File it");
        String text =
                String.valueOf(
                        browser.driver()
                                .executeAsyncScript(
                                        "const done = arguments[0];"
                                                + "fetch('/file/receipt.txt').then(a => a.text())"
                                                + ".then(done)"));

        assertThat(text).contains(browser.find("#number").getText());
        assertThat(text).contains(browser.find("#code").getText());
        Matcher days = Pattern.compile("- .*20[0-9]{2}").matcher(text);
        assertThat(days.results().count()).as("dates of what comes next").isPositive();
        assertThat(browser.findAll("a[href='/file/receipt.pdf']")).hasSize(1);
        assertThat(
                        browser.driver()
                                .executeAsyncScript(
                                        "const done = arguments[0];"
                                                + "fetch('/file/receipt.pdf').then(a => "
                                                + "done(a.status + a.headers.get('Content-Type')))"))
                .isEqualTo("200application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,320,true", "en,1280,false", "zh-CN,1280,false", "en,320,true"})
    void everyPageServesEveryReader(String language, int width, boolean elder) {
        filled();
        browser.language(language).elder(elder).width(width);
        for (String page :
                new String[] {
                    "story",
                    "requests",
                    "office?q=试用",
                    "concerns?q=试用",
                    "contact",
                    "papers",
                    "check"
                }) {
            browser.open("/file/" + page).assertAccessible().assertFits();
        }
        browser.open("/file").assertAccessible().assertFits();
        browser.open("/file/story").fill(say("intake.title", language), "");
        browser.press(say("intake.continue", language)).assertAccessible().assertFits();
        browser.fill(say("intake.title", language), "欠薪");
        browser.press(say("intake.continue", language));
        browser.open("/file/check").press(say("intake.check.send", language));
        browser.assertAccessible().assertFits();
        browser.screenshot("receipt-" + language + "-" + width);
        assertThat(browser.path()).isEqualTo("/file/receipt");
    }

    /** Fills in what must be, up to the last page. */
    private void filled() {
        browser.open("/file").press("Start");
        browser.fill("Title", "No wages").fill("What happened", "Three months.").press("Continue");
        browser.fill("What you ask for", "Pay the wages.").press("Continue");
        browser.press("Continue").press("Continue").press("Continue").press("Continue");
    }

    private String say(String key, String language) {
        return program.getMessage(key, null, Locale.forLanguageTag(language));
    }

    private String name(String code) {
        return "Trial office " + code.substring("intake-".length());
    }
}
