package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Status;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One petition on its way through the offices, each step taken from its page. */
@HuiyinTest
class StaffPathTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    @Test
    void aPetitionIsTransferredAcceptedHeardAnsweredAndServed() {
        var offices = new TwoOffices(program);
        Filed filed = offices.file("外墙瓷砖脱落");
        String number = filed.number().digits();

        try (var browser = Browser.at(port)) {
            SignIn.as(browser, offices.dispatcher);
            browser.open("/cases");
            browser.screenshot("casework-list");
            browser.assertAccessible();
            browser.press(filed.number().toString());
            browser.screenshot("casework-case-received");
            browser.assertAccessible();
            browser.press("转送").choose("试用住房局").fill("理由", "房屋安全属住房局职责");
            browser.screenshot("casework-transfer");
            browser.assertAccessible().press("转送");
            assertThat(browser.text()).contains("“转送”已完成。");

            SignIn.as(browser, offices.head);
            act(browser, number, "受理").press("受理");
            act(browser, number, "确定包案领导").choose(offices.lead.member().name()).press("确定包案领导");

            SignIn.as(browser, offices.lead);
            browser.open("/cases");
            assertThat(browser.text()).contains("等您确定承办人", "外墙瓷砖脱落");
            browser.screenshot("casework-lead");
            browser.assertAccessible();
            act(browser, number, "确定承办人").choose(offices.handler.member().name()).press("确定承办人");

            SignIn.as(browser, offices.handler);
            act(browser, number, "听取陈述")
                    .choose("当面")
                    .fill("信访人陈述的事实和理由", "五月以来脱落三次。")
                    .press("听取陈述");
            offices.asPetitioner(filed, new PlainAct.ConfirmHearing(Optional.empty()));
            browser.open("/cases/" + number + "/acts/investigate")
                    .fill("查了什么、怎样查、结果如何", "到现场查看，查阅了验收资料。")
                    .press("调查核实");
            act(browser, number, "拟写处理意见书");
            answer(browser, 0, "支持", "经查，外墙瓷砖存在脱落隐患。");
            answer(browser, 1, "解释说明", "维修资金须经业主表决。");
            browser.press("预览意见书");
            browser.screenshot("casework-draft");
            browser.assertAccessible().press("拟写处理意见书");

            SignIn.as(browser, offices.head);
            act(browser, number, "签发处理意见书");
            assertThat(browser.text()).contains("经查，外墙瓷砖存在脱落隐患。", "维修资金须经业主表决。");
            browser.screenshot("casework-sign");
            browser.assertAccessible().press("签发处理意见书");

            SignIn.as(browser, offices.handler);
            act(browser, number, "送达")
                    .choose("当面签收")
                    .fill("送达证明", "签收单 2026-07，存本局档案室")
                    .press("送达");
            assertThat(browser.text()).contains("已送达", "申请复查");
            browser.screenshot("casework-served");
            browser.assertAccessible();
        }
        assertThat(offices.seen(filed).view().status()).isEqualTo(Status.SERVED);
        assertThat(offices.seen(filed).view().requests())
                .allSatisfy(request -> assertThat(request.finding()).isPresent());
    }

    private static Browser act(Browser browser, String number, String name) {
        return browser.open("/cases/" + number).press(name);
    }

    private static void answer(Browser browser, int block, String finding, String facts) {
        String begin = "findings." + block + ".";
        browser.findAll("input[name='" + begin + "finding']").stream()
                .filter(radio -> radio.findElement(By.xpath("..")).getText().startsWith(finding))
                .findFirst()
                .orElseThrow()
                .sendKeys(Keys.SPACE);
        browser.find("[name='" + begin + "facts']").sendKeys(facts);
        browser.find("[name='" + begin + "legalBasis']").sendKeys("《信访工作条例》第三十二条");
    }
}
