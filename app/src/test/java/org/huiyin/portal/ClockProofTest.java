package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Each date opens how it was counted, and whoever counts again comes to the same day. */
@HuiyinTest
@Import(Town.class)
class ClockProofTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Pattern LENGTH = Pattern.compile("(\\d+) (?:日|个工作日)");

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    @Test
    void everyDateCanBeCountedAgainFromItsProof() {
        Followed followed = Followed.filed(program).inHandling().extended().signed();
        followed.servedOnPaper();
        try (Browser browser = Browser.withoutScripts(port)) {
            followed.in(browser);
            List<WebElement> clocks = browser.findAll("details.clock");
            assertThat(clocks).hasSize(6);
            for (WebElement clock : clocks) {
                clock.findElement(By.tagName("summary")).click();
                Map<String, String> proof = proof(clock);
                assertThat(proof.get("依据")).matches("《信访工作条例》第\\d+条.*|本系统规则");
                LocalDate counted = countedAgain(proof);
                assertThat(day(proof.getOrDefault("最后一天", ""))).as("%s", proof).isEqualTo(counted);
                assertThat(day(clock.findElement(By.tagName("summary")).getText()))
                        .as("the date on the line")
                        .isEqualTo(counted);
            }
            browser.screenshot("portal-proof");
        }
    }

    @Test
    void theProofNamesArticleStartLengthAndTheExtensionWithWhoGrantedItAndWhy() {
        Followed followed = Followed.filed(program).inHandling().extended();
        try (Browser browser = Browser.withoutScripts(port)) {
            followed.in(browser);
            browser.find(".now summary").click();
            assertThat(proof(browser.find(".now")))
                    .containsEntry("依据", "《信访工作条例》第34条")
                    .containsEntry("期间", "70 日")
                    .containsEntry("延期理由", "需要核对抄表记录")
                    .hasEntrySatisfying("起算", start -> assertThat(start).endsWith("（受理）"))
                    .hasEntrySatisfying(
                            "延期", more -> assertThat(more).contains("延长 10 日", "由演示[HEAD]批准"));
            browser.assertAccessible();

            browser.language("en").open(followed.path());
            browser.find(".now summary").click();
            assertThat(proof(browser.find(".now")))
                    .hasEntrySatisfying("Source", source -> assertThat(source).contains("Art. 34"))
                    .containsEntry("Length", "70 days");
        }
    }

    /** The first day is not counted; each skipped day moves the last one on. */
    private static LocalDate countedAgain(Map<String, String> proof) {
        Matcher length = LENGTH.matcher(proof.getOrDefault("期间", ""));
        assertThat(length.matches()).as("counted in days: %s", proof).isTrue();
        long skipped = DATE.matcher(proof.getOrDefault("跳过的日子", "")).results().count();
        return day(proof.getOrDefault("起算", ""))
                .plusDays(Long.parseLong(length.group(1)) + skipped);
    }

    private static LocalDate day(String text) {
        Matcher date = DATE.matcher(text);
        assertThat(date.find()).as(text).isTrue();
        return LocalDate.parse(date.group(), DAY);
    }

    private static Map<String, String> proof(WebElement within) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (WebElement row : within.findElements(By.cssSelector(".proof .summary-row"))) {
            rows.put(
                    row.findElement(By.tagName("dt")).getText(),
                    row.findElement(By.tagName("dd")).getText());
        }
        return rows;
    }
}
