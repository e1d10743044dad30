package org.huiyin.shell.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser in which nobody was anywhere. Words are looked for as a person reads them. Close it;
 * tests of one class may share one. One file, so that a test finds here all that a person does with
 * a page.
 */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> RULES =
            Set.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String home;
    private final ChromeDriver driver;
    private final boolean scripts;

    private Browser(String home, boolean scripts) {
        this.home = home;
        this.scripts = scripts;
        this.driver = Chromiums.take();
        allowScripts(scripts);
        width(1280);
    }

    /** Opens a browser for the program that listens on this port of this machine. */
    public static Browser at(int port) {
        return new Browser("http://localhost:" + port, true);
    }

    /** The same, running no script of any page. */
    public static Browser withoutScripts(int port) {
        return new Browser("http://localhost:" + port, false);
    }

    private void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Goes to a path of the program; the driver alone does not always wait for the page. */
    public Browser open(String path) {
        return leave(() -> driver.get(home + path));
    }

    /** Shows pages in this language from now on: {@code zh-CN} or {@code en}. */
    public Browser language(String tag) {
        return remember("lang", tag);
    }

    /** Turns elder mode on or off. */
    public Browser elder(boolean on) {
        return remember("elder", on ? "1" : "0");
    }

    private Browser remember(String name, String value) {
        if (!driver.getCurrentUrl().startsWith(home)) {
            open("/");
        }
        driver.manage().deleteCookieNamed(name);
        driver.manage().addCookie(new Cookie(name, value, "/"));
        return this;
    }

    /** Makes the window this many CSS pixels wide; a telephone is 320. */
    public Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Types into the field with this label; a date as {@code 2026-11-23}. */
    public Browser fill(String label, String text) {
        WebElement field = field(label);
        if ("date".equals(field.getDomAttribute("type"))) {
            script("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return this;
    }

    /** Ticks the radio button or checkbox with this label. */
    public Browser choose(String label) {
        WebElement box = field(label);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** Chooses from the list with this label. */
    public Browser select(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Hands a file to the field with this label. */
    public Browser attach(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Presses the button or follows the link with these words, and waits for the next page. */
    public Browser press(String words) {
        return leave(() -> pressable(words).click());
    }

    /** Does what leads to another page, and waits for that page. */
    public Browser leave(Runnable step) {
        WebElement before = driver.findElement(By.tagName("html"));
        step.run();
        waitUntil(() -> isGone(before) && ready());
        return this;
    }

    /** Waits until these words stand on the page, where a script puts them. */
    public Browser awaitText(String words) {
        waitUntil(() -> text().contains(words));
        return this;
    }

    /** The text of the page as a person sees it. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** The path of the page, without its query. */
    public String path() {
        return java.net.URI.create(driver.getCurrentUrl()).getPath();
    }

    /** The first element that a CSS selector finds. */
    public WebElement find(String selector) {
        return found(By.cssSelector(selector));
    }

    /** What is not there is said with the page that is. */
    private WebElement found(By what) {
        try {
            return driver.findElement(what);
        } catch (NoSuchElementException missing) {
            throw new AssertionError(
                    "%s is not on %s, which says:%n%s"
                            .formatted(what, driver.getCurrentUrl(), text()),
                    missing);
        }
    }

    /** All elements that a CSS selector finds. */
    public List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a script says about the page. */
    public @Nullable Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** The driver itself, for what is not foreseen here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Path file = SCREENSHOTS.resolve(name + ".png");
            Map<String, Object> wholePage = Map.of("format", "png", "captureBeyondViewport", true);
            Object picture =
                    driver.executeCdpCommand("Page.captureScreenshot", wholePage).get("data");
            return Files.write(file, Base64.getDecoder().decode(String.valueOf(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with axe's own words when it finds anything on the page. */
    public Browser assertAccessible() {
        return assertNothingFound(new AxeBuilder().withTags(List.copyOf(RULES)));
    }

    /** The same for one rule of axe's that is not among the usual ones. */
    public Browser assertNothingFoundBy(String rule) {
        return assertNothingFound(new AxeBuilder().withRules(List.of(rule)));
    }

    /**
     * Axe is a script: it may run once the page is there, whose own scripts had their chance. It
     * looks at the page alone; for frames of other sites, of which there are none, it would go
     * through a second window.
     */
    @SuppressWarnings("deprecation") // for the sake of those frames
    private Browser assertNothingFound(AxeBuilder axe) {
        allowScripts(true);
        Results findings = axe.setLegacyMode(true).analyze(driver);
        allowScripts(scripts);
        Assertions.assertThat(findings.getPasses())
                .as("what axe looked at on %s", driver.getCurrentUrl())
                .isNotEmpty();
        Assertions.assertThat(findings.getViolations())
                .as("what axe finds on %s", driver.getCurrentUrl())
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                .isEmpty();
        return this;
    }

    /** Fails when the page is wider than the window. */
    public Browser assertFits() {
        Assertions.assertThat(
                        (Long) script("return document.documentElement.scrollWidth - innerWidth"))
                .as("pixels beyond the right edge of %s", driver.getCurrentUrl())
                .isLessThanOrEqualTo(0);
        return this;
    }

    @Override
    public void close() {
        Chromiums.giveBack(driver);
    }

    private WebElement field(String label) {
        By labelled =
                By.xpath(
                        "//label[normalize-space(.)=%1$s or normalize-space(span/span)=%1$s]"
                                .formatted(quoted(label)));
        WebElement found = found(labelled);
        String target = found.getDomAttribute("for");
        return target == null
                ? found.findElement(By.cssSelector("input, select, textarea"))
                : driver.findElement(By.id(target));
    }

    private WebElement pressable(String words) {
        return found(
                By.xpath(
                        "(//button|//a|//summary)[normalize-space(.)=%s]"
                                .formatted(quoted(words))));
    }

    private static String quoted(String words) {
        return words.contains("'") ? '"' + words + '"' : "'" + words + "'";
    }

    private boolean ready() {
        return "complete".equals(script("return document.readyState"));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (org.openqa.selenium.StaleElementReferenceException gone) {
            return true;
        } catch (org.openqa.selenium.WebDriverException between) {
            // what Chromium says while the next page takes the place of this one
            if (String.valueOf(between.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw between;
        }
    }

    private void waitUntil(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .until(_ -> condition.getAsBoolean());
    }
}
