package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Browsers may say what they held back; nobody can fill the log or write into it by that. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class PolicyReportsTest {

    private static final String SAID = "a browser held something back";

    @LocalServerPort private int port;

    @Test
    void aReportIsHeardWithoutWhatItSays(CapturedOutput log) {
        String report =
                """
                {"csp-report":{"document-uri":"https://x.example/track/260000000010?canary",
                 "violated-directive":"script-src-elem","blocked-uri":"inline",
                 "script-sample":"canary\\r\\n2026-01-01 ERROR forged"}}
                """;
        String newer =
                """
                [{"type":"csp-violation","body":{"documentURL":"https://x.example/canary",
                 "effectiveDirective":"img-src","blockedURL":"https://elsewhere.example/canary"}}]
                """;
        assertThat(report("application/csp-report", report)).isEqualTo(204);
        assertThat(report("application/reports+json", newer)).isEqualTo(204);
        for (String other : List.of("", "no json", "{\"effectiveDirective\":\"canary-src\"}")) {
            assertThat(report("application/csp-report", other)).isEqualTo(204);
        }

        assertThat(log.getOut())
                .contains(SAID + " on a page: script-src-elem, inline")
                .contains(SAID + " on a page: img-src, https")
                .doesNotContain("canary", "260000000010", "forged");

        for (int i = 0; i < 30; i++) {
            assertThat(report("application/csp-report", newer)).isEqualTo(204);
        }
        assertThat(log.getOut().split(SAID, -1).length - 1).isLessThan(12);
        assertThat(report("application/csp-report", "x".repeat(3_000_000))).isEqualTo(204);
    }

    private int report(String type, String body) {
        Web web = new Web(port);
        return web.send(
                        web.request(
                                        "/csp-report",
                                        "Content-Type",
                                        type,
                                        "Sec-Fetch-Site",
                                        "same-origin")
                                .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
