package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Status;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What a petitioner does with number and code, from looking it up to reading the reply. */
@HuiyinTest
@Import(Town.class)
class PortalPagesTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;
    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.withoutScripts(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWrongCodeIsSaidOnTopAndBesideAndNeverWrittenBack(boolean scripts) {
        Followed followed = Followed.filed(program);
        try (Browser any = scripts ? Browser.at(port) : Browser.withoutScripts(port)) {
            any.open("/track")
                    .fill("编号", followed.filed.number().toString())
                    .fill("查询码", "1234-5678-9012-3456-7890")
                    .press("查看");

            assertThat(any.driver().switchTo().activeElement()).isEqualTo(any.find(".problems"));
            assertThat(any.find(".problems a").getDomAttribute("href")).isEqualTo("#f-code");
            assertThat(any.find("#e-code").getText()).contains("编号和查询码对不上");
            assertThat(any.find("#f-number").getDomProperty("value"))
                    .isEqualTo(followed.filed.number().toString());
            assertThat(any.driver().getPageSource()).doesNotContain("1234-5678", "12345678");
            assertThat(any.driver().getTitle()).startsWith("错误：");

            any.fill("编号", "12").fill("查询码", "34").press("查看");
            assertThat(any.findAll(".problems a"))
                    .extracting(WebElement::getText)
                    .containsExactly("请核对编号：应为 12 位数字，最后一位是校验码", "请核对查询码：应为 20 位数字");
            any.find(".problems a").click();
            assertThat(any.driver().switchTo().activeElement()).isEqualTo(any.find("#f-number"));
        }
    }

    @Test
    void theCodeOpensOnePetitionUntilThePetitionerLeaves() {
        Followed mine = Followed.filed(program);
        Followed another = Followed.filed(program);
        mine.in(browser);
        assertThat(browser.path()).isEqualTo(mine.path());

        browser.open(another.path());
        assertThat(browser.path()).isEqualTo("/track");
        assertThat(browser.find("#f-number").getDomProperty("value"))
                .isEqualTo(another.filed.number().toString());
        browser.open(mine.path()).press("退出，不在这台设备上留下记录");
        for (String page : List.of("", "/views", "/opinion", "/acts/withdraw")) {
            assertThat(browser.open(mine.path() + page).path()).as(page).isEqualTo("/track");
        }
    }

    @Test
    void theTopSaysWhereItIsAndWhatComesNextAndTheTimelineSaysItInPlainWords() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser);

        assertThat(browser.find("h1").getText()).isEqualTo("小区供水改造后水费上涨");
        String office = "试点" + followed.place.housing().code();
        assertThat(browser.find(".now").getText())
                .contains("办理中", office + "正在办理", "下一步：最迟", "给您书面的处理意见");
        assertThat(browser.findAll(".timeline .happened"))
                .extracting(WebElement::getText)
                .containsExactly(
                        "承办人：演示[HANDLER]",
                        "包案领导：演示[LEAD]",
                        "已受理，开始办理",
                        "转送至" + office,
                        "通过网上收到，由试点" + followed.place.bureau().code() + "登记");
        browser.find(".timeline li:last-child summary").click();
        assertThat(browser.find(".timeline li:last-child").getText())
                .contains("多次反映没有答复，请予核实。", "核实水费", "公布改造账目");
    }

    @Test
    void whatWasHeardIsShownBeforeItIsConfirmed() {
        Followed followed = Followed.filed(program).inHandling().heard();
        followed.in(browser).press("确认已听取您的陈述");
        assertThat(browser.text()).contains("改造后水费翻倍，未公示。", "没有您的确认，不能作出处理意见");

        browser.press("确认，已听取我的陈述");
        assertThat(browser.find("[role=status]").getText()).contains("已确认");
        assertThat(buttons()).doesNotContain("确认已听取您的陈述");
        assertThat(browser.open(followed.path() + "/acts/confirm-hearing").path())
                .as("nothing to confirm any more")
                .isEqualTo(followed.path());
    }

    @Test
    void withdrawingSaysWhatFollowsAndCanBeTakenBack() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser);
        assertThat(buttons()).containsExactly("补充事实", "谁查看过您的身份", "撤回");

        browser.press("撤回");
        assertThat(browser.text()).contains("任何人不得以任何条件", "30 日内，您可以撤销撤回");
        browser.press("返回，先不办").press("撤回").press("确认撤回");
        assertThat(browser.find("[role=status]").getText()).contains("已撤回");
        assertThat(browser.find(".now").getText()).contains("您已撤回", "可以撤销撤回");
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(buttons()).containsExactly("撤销撤回，继续办理", "补充事实", "谁查看过您的身份");

        browser.press("撤销撤回，继续办理").press("恢复办理");
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.HANDLING);
        assertThat(buttons()).containsExactly("补充事实", "谁查看过您的身份", "撤回");
    }

    @Test
    void theReplyIsReceivedByOpeningItAndReadAgainAtAnyTime() {
        Followed followed = Followed.filed(program).inHandling().signed();
        followed.in(browser);
        assertThat(browser.find(".now").getText()).contains("当面、邮寄或者在网上送达");
        assertThat(buttons()).doesNotContain("查看处理意见书");
        browser.open(followed.path() + "/opinion");
        assertThat(browser.text()).contains("没有找到");

        followed.laidOpen();
        browser.open(followed.path());
        assertThat(browser.find(".now").getText()).contains("请打开处理意见书");
        browser.press("查看处理意见书");
        assertThat(browser.text()).contains("打开就表示您收到了", "30 日", "邮寄送达").doesNotContain("多计水费属实");
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.SIGNED);
        browser.press("打开并收到");
        assertThat(browser.text())
                .contains("核实水费", "多计水费属实", "支持", "公布改造账目", "解释说明", "《价格法》第十三条", "申请复查");

        browser.press("返回事项 " + followed.filed.number());
        assertThat(browser.find(".now").getText()).contains("已送达", "申请复查", "可以评价这次办理");
        browser.press("查看处理意见书");
        assertThat(browser.find("h1").getText()).isEqualTo("信访处理意见书");
    }

    @Test
    void whoSawTheIdentityIsShownWithTheirReason() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser).press("谁查看过您的身份");
        assertThat(browser.text()).contains("还没有人打开过");

        petitions.identity(
                followed.filed.number(),
                followed.who(Role.HANDLER).caller(),
                Purpose.HEAR,
                "约定听取陈述的时间");
        browser.driver().navigate().refresh();
        assertThat(browser.find(".timeline").getText())
                .contains("试点" + followed.place.housing().code(), "演示[HANDLER]")
                .contains("听取陈述", "约定听取陈述的时间");
    }

    @Test
    void aDesksCodeReadsAndAddsAndThePageSaysSo() {
        Followed followed = Followed.atTheDesk(program).inHandling().signedAfterPaper().laidOpen();
        followed.in(browser);
        assertThat(browser.text()).contains("您用的是窗口打印的查询码：可以查看和补充");
        assertThat(buttons()).containsExactly("补充事实", "谁查看过您的身份");
        for (String act : List.of("withdraw", "confirm-hearing", "rate", "take-back")) {
            browser.open(followed.path() + "/acts/" + act);
            assertThat(browser.path()).as(act).isEqualTo(followed.path());
        }

        browser.open(followed.path() + "/opinion");
        assertThat(browser.text()).contains("不能在网上打开处理意见书");
        assertThat(browser.findAll("main form")).isEmpty();
        followed.servedOnPaper();
        browser.open(followed.path()).press("查看处理意见书");
        assertThat(browser.text()).contains("多计水费属实");

        browser.open(followed.path()).press("补充事实").fill("要补充的内容", "又停水一次").press("提交");
        assertThat(browser.find("[role=status]").getText()).contains("已补充");
    }

    @Test
    void somethingNewIsShownBeforeAWithdrawalIsRepeated() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser).press("撤回");
        followed.heard();
        browser.press("确认撤回");
        assertThat(browser.text()).contains("有了新的进展");
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.HANDLING);

        browser.press("确认撤回");
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void addedFactsAreTakenWhateverHappenedMeanwhileAndASecondPressAddsNothing() {
        Followed followed = Followed.filed(program).inHandling();
        followed.in(browser).press("补充事实").fill("要补充的内容", "六月又停水两天");
        followed.heard();
        browser.press("提交");
        assertThat(browser.find("[role=status]").getText()).contains("已补充");

        browser.press("补充事实").fill("要补充的内容", "六月又停水两天");
        browser.script("arguments[0].value = 5", browser.find("[name=version]"));
        browser.press("提交");
        assertThat(browser.path()).isEqualTo(followed.path());
        assertThat(followed.file.file(followed.petitioner).timeline())
                .filteredOn(entry -> entry.type().equals("supplemented"))
                .hasSize(1);
    }

    @Test
    void aDeclinedPetitionSaysWhyAndTakesNothingMore() {
        Followed followed = Followed.declined(program);
        followed.in(browser);
        assertThat(browser.find(".now").getText()).contains("不予受理", "应当去哪里");
        assertThat(buttons()).containsExactly("谁查看过您的身份");
        browser.find(".timeline summary").click();
        assertThat(browser.find(".timeline").getText()).contains("县自来水公司", "由企业依合同处理");
        assertThat(browser.open(followed.path() + "/acts/supplement").path())
                .isEqualTo(followed.path());
        assertThat(browser.open(followed.path() + "/acts/close").text()).contains("没有找到");
    }

    @Test
    void noBrowserKeepsAPageOfThePetition() throws Exception {
        Followed followed = Followed.filed(program);
        followed.in(browser);
        for (String page : List.of("", "/views", "/acts/supplement", "/acts/withdraw")) {
            HttpResponse<byte[]> answer = Fetched.by(browser, followed.path() + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(page)
                    .contains("no-store");
        }
    }

    private List<String> buttons() {
        return browser.findAll(".now .buttons a").stream().map(WebElement::getText).toList();
    }
}
