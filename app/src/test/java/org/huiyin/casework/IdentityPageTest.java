package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who stands behind a petition opens for an act, with a reason, and on record. */
@HuiyinTest
class IdentityPageTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;
    @Autowired LegalTime time;
    private TwoOffices offices;
    private Browser browser;

    @BeforeEach
    void start() {
        offices = new TwoOffices(program);
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void anIdentityOpensForAnActWithAReasonThatThePetitionerReads() {
        Filed filed = offices.inHandling("供暖不足");
        SignIn.as(browser, offices.handler).open("/cases/" + filed.number().digits());
        assertThat(browser.text()).doesNotContain("试用居民", "000-0000");
        browser.press("因办理需要查看身份");
        browser.assertAccessible();
        browser.press("查看");
        assertThat(browser.findAll(".problems a")).hasSize(2);
        browser.choose("听取陈述").fill("理由", "约定听取陈述的时间").press("查看");

        browser.screenshot("casework-identity");
        browser.assertAccessible();
        assertThat(browser.text()).contains("试用居民", "000-0000");
        assertThat(petitions.views(filed.number(), offices.holder(filed)).orElseThrow())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.reason()).isEqualTo("约定听取陈述的时间");
                    assertThat(view.purpose()).isEqualTo(Purpose.HEAR);
                    assertThat(view.by()).isEqualTo(offices.handler.member().publicId());
                });
        browser.open("/cases");
        assertThat(browser.text()).doesNotContain("试用居民");
    }

    @Test
    void anIdentityStaysClosedWhereNoActOfTheReaderNeedsItNow() {
        Filed filed = offices.inHandling("水压不足");
        String page = "/cases/" + filed.number().digits();
        for (var reader : List.of(offices.dispatcher, offices.head)) {
            SignIn.as(browser, reader).open(page + "/identity");
            assertThat(browser.text()).contains("现在不能查看");
            assertThat(browser.findAll("form[action$=identity]")).isEmpty();
        }
        SignIn.as(browser, offices.handler).open(page + "/identity");
        assertThat(browser.findAll("[name=for]"))
                .extracting(box -> box.getDomAttribute("value"))
                .as("nothing is served before it is signed")
                .containsExactly("HEAR", "DRAFT_OPINION");

        offices.asPetitioner(filed, new PlainAct.Withdraw(Optional.empty()));
        browser.open(page).press("查看记录");
        assertThat(browser.text()).contains("现在不能查看", "还没有人查看过");
        browser.assertAccessible();
    }
}
