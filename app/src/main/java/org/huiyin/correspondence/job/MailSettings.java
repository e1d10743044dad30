package org.huiyin.correspondence.job;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Where notices leave by SMTP: {@code HUIYIN_MAIL_*}.
 *
 * @param host without one, no mail is sent
 * @param from the sender's address
 * @param starttls whether the connection must be encrypted before anything is said
 * @param retry how long to wait after the first failure; after each further one half as long again
 */
@ConfigurationProperties("huiyin.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        Optional<String> user,
        Optional<String> password,
        @DefaultValue("huiyin@localhost") String from,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("30s") Duration retry) {

    private static final String TIMEOUT_MS = "10000";

    boolean configured() {
        return !host.isBlank();
    }

    JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        user.ifPresent(sender::setUsername);
        password.ifPresent(sender::setPassword);
        sender.setDefaultEncoding("UTF-8");
        Properties smtp = sender.getJavaMailProperties();
        smtp.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        return sender;
    }
}
