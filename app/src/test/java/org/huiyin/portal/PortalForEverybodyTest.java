package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The petitioner's pages serve old eyes, small telephones, keyboards and screen readers. */
@HuiyinTest
@Import(Town.class)
class PortalForEverybodyTest {

    private static final int HEAVIEST = 100_000;
    private static final int MOST_TABS = 60;

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;

    private final Map<Followed, List<String>> pages = new LinkedHashMap<>();
    private Followed handling;

    @BeforeEach
    void petitionsAtEveryStage() {
        handling = Followed.filed(program).inHandling().extended().heard();
        petitions.identity(
                handling.filed.number(),
                handling.who(Role.HANDLER).caller(),
                Purpose.HEAR,
                "约定听取陈述的时间");
        pages.put(
                handling,
                List.of(
                        "",
                        "/views",
                        "/acts/supplement",
                        "/acts/withdraw",
                        "/acts/confirm-hearing"));
        pages.put(
                Followed.filed(program).inHandling().signed().laidOpen(), List.of("", "/opinion"));
        pages.put(
                Followed.filed(program).inHandling().signed().servedOnPaper(),
                List.of("", "/opinion"));
        pages.put(Followed.atTheDesk(program), List.of(""));
        pages.put(Followed.declined(program), List.of(""));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,320"})
    void axeFindsNothingAndNothingIsCutOff(String language, int width) {
        try (Browser browser = Browser.at(port)) {
            browser.language(language).width(width);
            everyPage(browser, page -> browser.assertAccessible().assertFits());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,320", "en,1280"})
    void elderModeIsLargeEverywhere(String language, int width) {
        try (Browser browser = Browser.at(port)) {
            browser.language(language).elder(true).width(width);
            everyPage(
                    browser,
                    page -> {
                        browser.assertAccessible().assertFits();
                        assertThat(browser.script(SMALL_TEXT))
                                .as("under 18 pt on %s", page)
                                .isEqualTo(List.of());
                        assertThat(browser.script(TIGHT_LINES))
                                .as("lines under 1.3 on %s", page)
                                .isEqualTo(List.of());
                        assertThat(browser.script(SMALL_TARGETS))
                                .as("under 60 px on %s", page)
                                .isEqualTo(List.of());
                        // where all text is large, the stricter rule asks for 4.5:1
                        browser.assertNothingFoundBy("color-contrast-enhanced");
                    });
        }
    }

    @Test
    void noPageWeighsMoreThanAHundredKilobytes() {
        try (Browser browser = Browser.at(port)) {
            everyPage(
                    browser,
                    page ->
                            assertThat((Long) browser.script(WEIGHT))
                                    .as(page)
                                    .isLessThan(HEAVIEST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void factsAreAddedByKeyboardAlone(String language) {
        try (Browser browser = Browser.at(port)) {
            browser.language(language).open("/track");
            tabTo(browser, "[name=number]").sendKeys(handling.filed.number().digits());
            tabTo(browser, "[name=code]").sendKeys(handling.filed.receiptCode().digits());
            browser.leave(() -> focused(browser).sendKeys(Keys.ENTER));
            assertThat(browser.path()).isEqualTo(handling.path());

            tabTo(browser, ".now summary").sendKeys(Keys.ENTER);
            assertThat(browser.find(".now .proof").isDisplayed()).isTrue();
            WebElement link = tabTo(browser, ".now a[href$=supplement]");
            assertThat(browser.script(OUTLINE, link)).as("focus can be seen").isEqualTo("solid");
            browser.leave(() -> link.sendKeys(Keys.ENTER));
            WebElement send = tabTo(browser, "main form button");
            browser.leave(() -> send.sendKeys(Keys.ENTER));
            assertThat(focused(browser)).isEqualTo(browser.find(".problems"));
            tabTo(browser, ".problems a").sendKeys(Keys.ENTER);
            assertThat(focused(browser)).isEqualTo(browser.find("[name=text]"));
            focused(browser).sendKeys("六月又停水两天");
            WebElement again = tabTo(browser, "main form button");
            browser.leave(() -> again.sendKeys(Keys.ENTER));
            assertThat(browser.findAll("[role=status]")).hasSize(1);
        }
    }

    private void everyPage(Browser browser, Consumer<String> look) {
        browser.open("/track");
        look.accept("/track");
        browser.leave(() -> browser.find("main form button").click());
        look.accept("/track with errors");
        pages.forEach((followed, paths) -> {
            followed.in(browser);
            for (String path : paths) {
                browser.open(followed.path() + path);
                assertThat(browser.path()).isEqualTo(followed.path() + path);
                browser.findAll("details > summary").forEach(WebElement::click);
                look.accept(path);
            }
        });
    }

    private static WebElement tabTo(Browser browser, String selector) {
        WebElement wanted = browser.find(selector);
        for (int i = 0; i < MOST_TABS && !focused(browser).equals(wanted); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(focused(browser)).as("reached by Tab: %s", selector).isEqualTo(wanted);
        return wanted;
    }

    private static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }

    private static final String OUTLINE = "return getComputedStyle(arguments[0]).outlineStyle";
    private static final String WEIGHT =
            """
            return [...performance.getEntriesByType('navigation'),
                    ...performance.getEntriesByType('resource')]
                .reduce((sum, part) => sum + part.decodedBodySize, 0)
            """;
    private static final String TEXTS =
            """
            const texts = [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && !e.closest('.skip, .unseen, option')
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
            const px = (e, what) => parseFloat(getComputedStyle(e)[what]);
            """;
    private static final String SMALL_TEXT =
            TEXTS
                    + """
                    return texts.filter(e => px(e, 'fontSize') < 24).map(e => e.outerHTML)
                    """;
    private static final String TIGHT_LINES =
            TEXTS
                    + """
                    return texts.filter(e => px(e, 'lineHeight') / px(e, 'fontSize') < 1.3)
                        .map(e => e.outerHTML)
                    """;
    private static final String SMALL_TARGETS =
            """
            const size = e => (e.closest('label') ?? e).getBoundingClientRect();
            return [...document.querySelectorAll(
                    'a, button, summary, select, textarea, input:not([type=hidden])')]
                .filter(e => e.checkVisibility() && !e.closest('.skip, .unseen'))
                .filter(e => Math.min(size(e).width, size(e).height) < 59.5)
                .map(e => e.outerHTML)
            """;
}
