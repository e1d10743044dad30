package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import org.huiyin.correspondence.Way;
import org.huiyin.shell.Addresses;
import org.huiyin.vault.Person;
import org.huiyin.vault.Receipts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Notices by mail, where a mail server is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("'${huiyin.mail.host:}' != ''")
class ByMail {

    @Bean
    OneTimeTask<String> mailTask(
            MailSettings settings,
            MessageSource messages,
            Addresses addresses,
            Recipients recipients,
            Errands errands) {
        Mail mail = new Mail(settings.sender(), settings.from(), messages, addresses);
        return errands.task(
                "notice-mail",
                Way.MAIL,
                settings.retry(),
                (news, id) -> {
                    Optional<String> to = recipients.address(news, Person::email);
                    to.ifPresent(address -> mail.send(address, id));
                    return to.isPresent();
                });
    }

    @Bean
    OneTimeTask<String> codeMailTask(
            MailSettings settings,
            MessageSource messages,
            Addresses addresses,
            Recipients recipients,
            Receipts receipts) {
        Mail mail = new Mail(settings.sender(), settings.from(), messages, addresses);
        return CodeNews.task(
                "code-mail",
                settings.retry(),
                (news, id) ->
                        recipients
                                .address(news.number(), news.recipient(), Person::email)
                                .ifPresent(to -> mail.send(to, id, news.words(receipts))));
    }

    @Bean
    @Order(1)
    CodeWay codeMailWay(@Qualifier("codeMailTask") OneTimeTask<String> task) {
        return new CodeWay(task, Person::email);
    }

    @Bean
    @Order(1)
    PersonWay mailWay(@Qualifier("mailTask") OneTimeTask<String> task) {
        return new PersonWay(Way.MAIL, task, Person::email);
    }
}
