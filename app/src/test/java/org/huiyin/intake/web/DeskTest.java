package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.huiyin.database.HuiyinTest;
import org.huiyin.intake.TestOffices;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The reception desk, by keyboard; the code never on the screen. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=100000")
class DeskTest {

    private static final int MOST_TABS = 60;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @TempDir private Path folder;
    private Browser browser;

    @BeforeEach
    void signIn() {
        TestOffices.in(program);
        var clerk = TestStaff.in(program).hire(Role.CLERK);
        browser = Browser.at(port).language("en").open("/sign-in");
        browser.fill("Login name", clerk.login()).fill("Password", clerk.password());
        browser.press("Sign in");
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void aVisitIsRegisteredByKeyboardAlone() {
        browser.open("/desk");
        tabTo("/title").sendKeys("Wall is falling");
        tabTo("/narrative").sendKeys("The wall of the yard leans since spring.");
        tabTo("/requests/0/text").sendKeys("Mend the wall.");
        tabTo("/persons/0/name").sendKeys("Trial visitor" + Keys.ENTER);
        waitFor("/desk/read-back");
        assertThat(browser.text()).contains("leans since spring", "Trial visitor");

        focused().sendKeys(Keys.ENTER);
        waitFor("/desk/registered");
        assertThat(PetitionNumber.parse(browser.find("#number").getText())).isPresent();
        assertThat(browser.driver().getPageSource())
                .as("no code of twenty digits")
                .doesNotContainPattern("([0-9]{4}-){4}[0-9]{4}");

        focused().sendKeys(Keys.ENTER);
        String desk = browser.driver().getWindowHandle();
        String slip =
                browser.driver().getWindowHandles().stream()
                        .filter(window -> !window.equals(desk))
                        .findFirst()
                        .orElseThrow();
        browser.driver().switchTo().window(slip);
        assertThat(browser.text()).as("the screen says how to print").contains("Print it");
        assertThat(browser.text()).doesNotContainPattern("[0-9]{4}-[0-9]{4}-[0-9]{4}");
        assertThat(browser.driver().findElement(By.id("code")).getDomProperty("textContent"))
                .as("what the paper holds")
                .matches("([0-9]{4}-){4}[0-9]{4}");
        browser.driver().switchTo().window(desk);
        browser.open("/desk/registered");
        assertThat(browser.text()).as("printed once").contains("the code is on paper only");
        browser.press("Register the next one");
        assertThat(browser.find("[name='/title']").getDomProperty("value")).isEmpty();
    }

    @Test
    void aLetterOfEarlierNeedsItsPictureAndKeepsWhatWasTyped() throws IOException {
        browser.open("/desk").choose("letter");
        browser.fill("Title", "By post").fill("What happened", "n").fill("What you ask for", "r");
        browser.fill("Day of receipt", "2024-01-02").press("Next: read it back");
        assertThat(browser.find(".problems").getText()).contains("picture");
        assertThat(browser.find("[name='/title']").getDomProperty("value")).isEqualTo("By post");
        browser.assertAccessible();

        Path picture = Files.write(folder.resolve("envelope.png"), png());
        browser.attach("Pictures of the envelope, letter or fax sheet", picture);
        browser.press("Next: read it back");
        assertThat(browser.path()).isEqualTo("/desk/read-back");
        assertThat(browser.text()).contains("envelope.png");
        browser.assertAccessible().press("Confirmed, register it");
        assertThat(browser.path()).isEqualTo("/desk/registered");
        browser.assertAccessible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280,false", "en,320,true"})
    void theDeskServesEveryReader(String language, int width, boolean elder) {
        browser.language(language).elder(elder).width(width);
        browser.open("/desk").assertAccessible().assertFits();
        browser.open("/desk/import").assertAccessible().assertFits();
    }

    @Test
    void anImportIsTriedStartedAndReported() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("register.csv"),
                        "channel,title,narrative,requests\nVISIT,a,b,c\nVISIT,,b,c\n");
        browser.open("/desk/import").attach("File", file).press("Import it");
        waitForText("Filed now");
        assertThat(browser.find("dl").getText()).contains("Lines read").contains("2");
        assertThat(browser.find("table").getText()).contains("title");
        browser.assertAccessible().assertFits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theEmptyTableForAnImportHasColumnsThatAreTaken(String language) throws IOException {
        browser.language(language).open("/desk/import");
        String empty = fetched("/desk/import/template.csv");
        String heading = empty.replace("\uFEFF", "").strip();
        Path file =
                Files.writeString(
                        folder.resolve("filled.csv"),
                        heading + "\nVISIT,From a template,b,c" + ",".repeat(11) + "\n");
        browser.language("en").open("/desk/import").attach("File", file).press("Try it");
        waitForText("Could be filed");
        assertThat(browser.find("dl").getText()).contains("Could be filed").contains("1");
        assertThat(browser.findAll("table")).as("no bad line").isEmpty();
    }

    @Test
    void theDeskFitsOneScreenAndAsksForOriginalsOnlyByPost() {
        browser.width(1366).open("/desk");
        assertThat((Long) browser.script("return document.documentElement.scrollHeight"))
                .as("pixels of height of what is asked")
                .isLessThanOrEqualTo(900);
        assertThat(browser.find(".by-post").isDisplayed()).isFalse();
        browser.choose("fax");
        assertThat(browser.find(".by-post").isDisplayed()).isTrue();
    }

    @Test
    void aGroupComesWithFiveRepresentativesAndItsMembers() {
        browser.open("/desk").fill("Title", "Wages").fill("What happened", "Unpaid since March.");
        browser.fill("What you ask for", "Pay them.");
        browser.find("[name='/persons/0/name']").sendKeys("First speaker");
        browser.select("It is brought", "for a group (at most five representatives)");
        browser.find("main details summary").click();
        for (int i = 1; i <= 4; i++) {
            browser.find("[name='/persons/%d/name']".formatted(i)).sendKeys("Speaker " + i);
        }
        browser.find("[name=members]").sendKeys("Member one, Lane 1\nMember two");
        browser.press("Next: read it back");

        assertThat(browser.path()).isEqualTo("/desk/read-back");
        assertThat(browser.text()).contains("First speaker", "Speaker 4", "Member two");
    }

    @Test
    void whatWasTypedSurvivesAndWhatWasRegisteredIsRegisteredOnce() {
        browser.open("/desk").fill("Title", "Once only").fill("What happened", "n");
        browser.fill("What you ask for", "r").press("Next: read it back");
        browser.open("/desk");
        assertThat(browser.find("[name='/title']").getDomProperty("value")).isEqualTo("Once only");
        browser.driver().navigate().refresh();
        assertThat(browser.find("[name='/title']").getDomProperty("value")).isEqualTo("Once only");

        browser.open("/desk/read-back").press("Confirmed, register it");
        String number = browser.find("#number").getText();
        browser.open("/desk/read-back");
        browser.open("/desk");
        assertThat(browser.path()).as("nothing is left to register").isEqualTo("/desk/registered");
        assertThat(browser.find("#number").getText()).isEqualTo(number);
    }

    @Test
    void staffDoNotFileOnlineAsPetitioners() {
        browser.open("/file");
        assertThat(browser.text()).contains("Register visitors at the desk");
        assertThat(browser.findAll("form[action='/file']")).isEmpty();
    }

    /** What the program sends to this session under a path. */
    private String fetched(String path) {
        return String.valueOf(
                browser.driver()
                        .executeAsyncScript(
                                "const [path, done] = arguments;"
                                        + "fetch(path).then(r => r.text()).then(done)",
                                path));
    }

    private WebElement tabTo(String field) {
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement here = focused();
            if (field.equals(here.getDomAttribute("name"))) {
                return here;
            }
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("no way by keyboard to " + field);
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private void waitFor(String path) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                .until(_ -> browser.path().equals(path));
    }

    private void waitForText(String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(_ -> browser.text().contains(words));
    }

    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    }
}
