package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anybody reads what is kept about petitioners, from every public page. */
@HuiyinTest
class RightsPageTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({
        "zh-CN,1280,false,存了您的什么、谁能看到,怎样自己核对",
        "en,320,false,'What is kept about you, and who sees it',How you can check",
        "zh-CN,320,true,存了您的什么、谁能看到,怎样自己核对",
        "en,1280,true,'What is kept about you, and who sees it',How you can check"
    })
    void itIsReachedFromEveryPageAndServesEveryReader(
            String language, int width, boolean elder, String link, String heading) {
        try (Browser browser = Browser.at(port)) {
            browser.language(language).elder(elder).width(width).open("/track").press(link);
            browser.screenshot("rights-" + language + "-" + width);

            assertThat(browser.path()).isEqualTo("/rights");
            assertThat(browser.text()).contains(heading);
            browser.assertAccessible().assertFits();
        }
    }
}
