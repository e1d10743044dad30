package org.huiyin.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.database.HuiyinTest;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.StoredDocument;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Facts and papers that the petitioner adds while their matter is being dealt with. */
@HuiyinTest
@Import(Town.class)
class AddingFactsTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;
    @Autowired Documents documents;
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void factsAndPapersGoOnFileTogetherAndCanBeSavedAgain(boolean scripts) throws Exception {
        Followed followed = Followed.filed(program).inHandling();
        Path bill = paper("六月水费单.txt", "六月水费 86 元");
        Path photo = paper("通知.txt", "停水通知");
        try (Browser browser = open(scripts)) {
            followed.in(browser).press("补充事实").fill("要补充的内容", "附六月的水费单。");
            WebElement choice = browser.find("[name=papers]");
            choice.sendKeys(bill + "\n" + photo);
            browser.press("提交");

            assertThat(browser.find("[role=status]").getText()).contains("已补充，承办人会看到");
            browser.find(".timeline summary").click();
            assertThat(browser.find(".timeline li").getText()).contains("补充了事实", "附六月的水费单。");
            assertThat(browser.findAll(".files a"))
                    .extracting(WebElement::getText)
                    .containsExactlyInAnyOrder("下载登记回执（PDF）", "六月水费单.txt", "通知.txt");
            WebElement link =
                    browser.findAll(".files a").stream()
                            .filter(file -> file.getText().equals("六月水费单.txt"))
                            .findFirst()
                            .orElseThrow();
            HttpResponse<byte[]> saved =
                    Fetched.by(browser, requireNonNull(link.getDomAttribute("href")));
            assertThat(new String(saved.body(), UTF_8)).isEqualTo("六月水费 86 元");
            assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
        assertThat(onFile(followed))
                .hasSize(2)
                .allSatisfy(paper -> {
                    assertThat(paper.kind()).isEqualTo(DocumentKind.EVIDENCE);
                    assertThat(paper.by()).as("staff who put it there").isEmpty();
                });
        assertThat(
                        petitions.look(
                                followed.filed.number(),
                                followed.who(Role.HANDLER).caller(),
                                documents::list))
                .as("what the handler sees")
                .hasValueSatisfying(papers -> assertThat(papers).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPaperThatIsNotTakenIsNamedAndTheWordsAreKept(boolean scripts) throws Exception {
        Followed followed = Followed.filed(program);
        Path program32 = folder.resolve("安装.exe");
        Files.write(program32, new byte[] {'M', 'Z', 0, 1, 2, 3, (byte) 0xff, (byte) 0xfe});
        Path misnamed = paper("照片.png", "这不是图片");
        Path large = folder.resolve("录像.mp4");
        Files.write(large, new byte[10 * 1024 * 1024 + 1]);
        try (Browser browser = open(scripts)) {
            followed.in(browser).press("补充事实").fill("要补充的内容", "材料三份。");
            browser.find("[name=papers]").sendKeys(program32 + "\n" + misnamed + "\n" + large);
            browser.press("提交");

            assertThat(browser.driver().switchTo().activeElement())
                    .isEqualTo(browser.find(".problems"));
            assertThat(browser.findAll(".problems a"))
                    .extracting(WebElement::getText)
                    .satisfiesExactly(
                            wrong -> assertThat(wrong).startsWith("安装.exe：").contains("不接受这种文件"),
                            wrong -> assertThat(wrong).startsWith("照片.png：").contains("改正文件名"),
                            wrong -> assertThat(wrong).startsWith("录像.mp4：").contains("最大 10 MB"));
            assertThat(browser.find(".problems a").getDomAttribute("href")).isEqualTo("#f-papers");
            assertThat(browser.find("#f-text").getDomProperty("value")).isEqualTo("材料三份。");
            assertThat(browser.text()).contains("请再选一次");
            browser.assertAccessible();
            assertThat(onFile(followed)).isEmpty();

            browser.press("提交");
            assertThat(browser.find("[role=status]").getText()).contains("已补充");
        }
        assertThat(onFile(followed)).isEmpty();
    }

    @Test
    void nothingAtAllIsSaidAndPapersAloneAreEnough() throws Exception {
        Followed followed = Followed.filed(program);
        Path bill = paper("账单.txt", "七月");
        try (Browser browser = open(false)) {
            followed.in(browser).press("补充事实").fill("要补充的内容", "  ").press("提交");
            assertThat(browser.find(".problems a").getText()).isEqualTo("请写下要补充的内容，或者选择要交的材料");
            browser.attach("材料（可以不交）", bill).press("提交");
            browser.find(".timeline summary").click();
            assertThat(browser.find(".timeline li").getText()).contains("补交材料：", "账单.txt");
        }
        assertThat(onFile(followed)).hasSize(1);
    }

    @Test
    void whenThePetitionIsFullTheFactsAreNotAddedWithoutTheirPaper() throws Exception {
        Followed followed = Followed.filed(program);
        try (Browser browser = open(false)) {
            for (int i = 1; i <= 5; i++) {
                Path big = folder.resolve("材料" + i + ".txt");
                Files.writeString(big, "水".repeat(3_400_000));
                followed.in(browser).press("补充事实").fill("要补充的内容", "第 " + i + " 份");
                browser.attach("材料（可以不交）", big).press("提交");
            }
            assertThat(onFile(followed)).hasSize(5);
            browser.press("补充事实").fill("要补充的内容", "第 6 份");
            browser.attach("材料（可以不交）", folder.resolve("材料1.txt")).press("提交");
            assertThat(browser.find(".problems a").getText()).contains("材料1.txt", "放不下");
            assertThat(browser.find("#f-text").getDomProperty("value")).isEqualTo("第 6 份");
        }
        assertThat(onFile(followed)).hasSize(5);
        assertThat(followed.file.file(followed.petitioner).timeline())
                .filteredOn(entry -> entry.type().equals("supplemented"))
                .as("facts without their paper")
                .hasSize(5);
    }

    private Browser open(boolean scripts) {
        return scripts ? Browser.at(port) : Browser.withoutScripts(port);
    }

    private Path paper(String name, String content) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<StoredDocument> onFile(Followed followed) {
        return petitions
                .look(followed.filed.number(), followed.petitioner, documents::list)
                .orElseThrow();
    }
}
