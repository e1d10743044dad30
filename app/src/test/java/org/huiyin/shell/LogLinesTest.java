package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.database.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody writes a line of the log by what they send, or steers the terminal that shows it. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTest {

    private static final String FORGED = "2026-01-01T00:00:00.000Z  INFO forged : all is well";

    @Test
    void whatIsSentIsNeverALine(CapturedOutput log) {
        for (String end :
                List.of("\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\f")) {
            String sent = "sent" + end + FORGED + "\u001b[31m\u001b]0;x\u0007\b\u0000";
            LoggerFactory.getLogger("org.huiyin.trial").warn("somebody said {}", sent);
            LoggerFactory.getLogger("org.huiyin.trial")
                    .warn("it failed", new IllegalStateException(sent, new RuntimeException(sent)));
        }

        String written = log.getOut();
        assertThat(written).contains("somebody said sent", "IllegalStateException: sent", "\tat ");
        assertThat(written.lines().filter(line -> line.contains("forged")))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("2026-01-01"));
        assertThat(written).doesNotContain("\u001b", "\u0007", "\b", "\u0000", "\u2028", "\u0085");
    }
}
