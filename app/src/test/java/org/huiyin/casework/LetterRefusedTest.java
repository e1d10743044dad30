package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filed;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The case page says loudly which letter could not be made, and hands out those that were. */
@HuiyinTest
class LetterRefusedTest {

    /** Of the entries that the two offices write: transferred, accepted. */
    private static final int TRANSFERRED = 2;

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    @Autowired
    @Qualifier("letterTask")
    OneTimeTask<String> task;

    @Test
    void theCharactersAreNamedOnTheCasePage() {
        var offices = new TwoOffices(program);
        Filed unprintable = offices.inHandling("门牌𪚥号漏水");
        Filed filed = offices.inHandling("楼道照明损坏");
        make(unprintable);
        make(filed);

        try (Browser browser = Browser.at(port)) {
            SignIn.as(browser, offices.head).open("/cases/" + unprintable.number().digits());
            assertThat(browser.find("[aria-labelledby=not-made]").getText())
                    .contains("有文书未能制作", "《信访事项转送函》", "𪚥 (U+2A6A5)");
            browser.screenshot("casework-letter-refused");
            browser.assertAccessible();

            browser.open("/cases/" + filed.number().digits());
            assertThat(browser.findAll("[aria-labelledby=not-made]")).isEmpty();
            assertThat(browser.find(".papers").getText())
                    .contains("信访事项转送函-2.pdf", "文书", "打印", "英文版");
            browser.screenshot("casework-letters");
            browser.assertAccessible();
        }
    }

    private void make(Filed filed) {
        String owed = filed.number().digits() + "/" + TRANSFERRED;
        task.executeOnce(task.instance(owed, owed), (ExecutionContext) null);
    }
}
