package org.huiyin.correspondence.job;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.shell.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The notice by mail. It says only that there is news and where to look it up: no number, no
 * subject, no office, for a mailbox may be read by others.
 */
final class Mail {

    private final JavaMailSender sender;
    private final String from;
    private final MessageSource messages;
    private final Addresses addresses;

    Mail(JavaMailSender sender, String from, MessageSource messages, Addresses addresses) {
        this.sender = sender;
        this.from = from;
        this.messages = messages;
        this.addresses = addresses;
    }

    /**
     * Sends it to one address.
     *
     * @param id the same for the same news, so that a repeated sending can be told as one
     * @throws NotTaken when it could not be written to this address, or the server does not take it
     */
    void send(String to, String id) {
        send(to, id, "correspondence.news");
    }

    /**
     * Sends words about a code.
     *
     * @throws NotTaken as {@link #send(String, String)}
     */
    void send(String to, String id, CodeWords words) {
        send(to, id, words.key(), words.named().toArray());
    }

    private void send(String to, String id, String words, Object... named) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper mail =
                    new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(to);
            mail.setSubject(
                    say(words + ".subject", Locale.SIMPLIFIED_CHINESE)
                            + " / "
                            + say(words + ".subject", Locale.ENGLISH));
            mail.setText(
                    say(words + ".body", Locale.SIMPLIFIED_CHINESE, named)
                            + "\n\n"
                            + say(words + ".body", Locale.ENGLISH, named)
                            + "\n");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            message.setHeader("Message-ID", "<%s@huiyin>".formatted(id));
            sender.send(message);
        } catch (MessagingException | MailException refused) {
            throw new NotTaken(refused);
        }
    }

    private String say(String key, Locale language, Object... named) {
        Object[] all =
                Stream.concat(Stream.of(addresses.publicUrl() + "/track"), Arrays.stream(named))
                        .toArray();
        return messages.getMessage(key, all, language);
    }
}
