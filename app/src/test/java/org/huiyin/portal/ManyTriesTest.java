package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Codes cannot be guessed. In a program of its own: what is used up here, nobody else misses. */
@HuiyinTest
@Import(Town.class)
@TestPropertySource(properties = "spring.application.name=huiyin-many-tries")
class ManyTriesTest {

    private static final int PATIENCE = 20;

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    @Test
    void afterTwentyWrongTriesThePageSaysHowLongToWait() {
        Followed followed = Followed.filed(program);
        Web guesser = new Web(port);
        for (int i = 0; i < PATIENCE; i++) {
            assertThat(guesser.submit("/track", "/track", guess(followed, i)).statusCode())
                    .as("try %s", i)
                    .isEqualTo(422);
        }

        var refused = guesser.submit("/track", "/track", guess(followed, PATIENCE));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
        try (Browser browser = Browser.withoutScripts(port)) {
            followed.in(browser);
            browser.screenshot("portal-too-many");
            assertThat(browser.find("h1").getText()).isEqualTo("尝试次数太多");
            assertThat(browser.find("main").getText()).containsPattern("大约 \\d+ 分钟后可以再试");
            browser.assertAccessible();
            browser.language("en");
            followed.in(browser);
            assertThat(browser.find("main").getText())
                    .containsPattern("try again in about \\d+ minutes");
        }
    }

    private static Map<String, String> guess(Followed followed, int number) {
        return Map.of(
                "number", followed.filed.number().digits(), "code", "%020d".formatted(number));
    }
}
