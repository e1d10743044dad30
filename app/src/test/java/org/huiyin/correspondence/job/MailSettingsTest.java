package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Optional;
import org.huiyin.database.embedded.Ports;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;

/** How mail leaves. */
class MailSettingsTest {

    @Test
    void withoutEncryptionNothingIsSaidUnlessTheOperatorAllowsIt() {
        int port = Ports.free();
        var plain = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            assertThatThrownBy(() -> settings(port, true).sender().send(message()))
                    .isInstanceOf(MailException.class)
                    .hasMessageContaining("STARTTLS");
            assertThat(plain.getReceivedMessages()).isEmpty();

            settings(port, false).sender().send(message());
            assertThat(plain.getReceivedMessages()).hasSize(1);
        } finally {
            plain.stop();
        }
    }

    private static MailSettings settings(int port, boolean starttls) {
        return new MailSettings(
                "127.0.0.1",
                port,
                Optional.empty(),
                Optional.empty(),
                "notices@example.org",
                starttls,
                Duration.ofSeconds(1));
    }

    private static SimpleMailMessage message() {
        var message = new SimpleMailMessage();
        message.setFrom("notices@example.org");
        message.setTo("a@example.com");
        message.setText("canary");
        return message;
    }
}
