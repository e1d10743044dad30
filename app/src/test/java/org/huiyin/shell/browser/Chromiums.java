package org.huiyin.shell.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/**
 * Debian's Chromium, headless. To start one costs more than most tests do in it, so they hand it
 * on: the next finds a new window and nothing that the last one kept. They end with the tests'
 * process.
 */
final class Chromiums {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final ConcurrentLinkedDeque<ChromeDriver> IDLE = new ConcurrentLinkedDeque<>();
    private static final Map<ChromeDriver, Path> PROFILES = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> Set.copyOf(PROFILES.keySet()).forEach(Chromiums::quit)));
    }

    private Chromiums() {}

    /** Gives one that nobody uses, and that knows nothing of whoever did. */
    static ChromeDriver take() {
        ChromeDriver idle = IDLE.poll();
        if (idle == null) {
            return start();
        }
        try {
            forget(idle);
            return idle;
        } catch (WebDriverException stuck) {
            quit(idle);
            return take();
        }
    }

    /** Takes one back; one that does not answer any more is stopped. */
    static void giveBack(ChromeDriver used) {
        try {
            leave(used);
            IDLE.push(used);
        } catch (WebDriverException stuck) {
            quit(used);
        }
    }

    /** What a page set stays with its window, and what it still asks for is no longer awaited. */
    private static void leave(ChromeDriver used) {
        used.get("about:blank");
        Set<String> old = used.getWindowHandles();
        used.switchTo().newWindow(WindowType.TAB);
        String fresh = used.getWindowHandle();
        for (String window : old) {
            used.switchTo().window(window).close();
        }
        used.switchTo().window(fresh);
    }

    /** What sites kept; not sooner, because the last answer may come after the window is closed. */
    private static void forget(ChromeDriver idle) {
        idle.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        idle.executeCdpCommand("Network.clearBrowserCache", Map.of());
        idle.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        idle.manage().logs().get("browser");
    }

    private static ChromeDriver start() {
        Path profile = temporary();
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build();
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + profile);
        ChromeDriver started = new ChromeDriver(service, options);
        PROFILES.put(started, profile);
        return started;
    }

    private static void quit(ChromeDriver driver) {
        try {
            driver.quit();
        } finally {
            FileSystemUtils.deleteRecursively(
                    Objects.requireNonNull(PROFILES.remove(driver)).toFile());
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("huiyin-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
