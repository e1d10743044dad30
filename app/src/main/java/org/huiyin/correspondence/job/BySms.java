package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import org.huiyin.correspondence.Way;
import org.huiyin.shell.Addresses;
import org.huiyin.vault.Receipts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Notices by SMS, where a gateway is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
@ConditionalOnExpression("'${huiyin.sms.url:}' != ''")
class BySms {

    @Bean
    OneTimeTask<String> smsTask(
            SmsSettings settings,
            MessageSource messages,
            Addresses addresses,
            Recipients recipients,
            Errands errands) {
        Sms sms = sms(settings, messages, addresses);
        return errands.task(
                "notice-sms",
                Way.SMS,
                settings.retry(),
                (news, id) -> {
                    Optional<String> to = recipients.address(news, Mobile::of);
                    to.ifPresent(number -> sms.send(number, id));
                    return to.isPresent();
                });
    }

    @Bean
    OneTimeTask<String> codeSmsTask(
            SmsSettings settings,
            MessageSource messages,
            Addresses addresses,
            Recipients recipients,
            Receipts receipts) {
        Sms sms = sms(settings, messages, addresses);
        return CodeNews.task(
                "code-sms",
                settings.retry(),
                (news, id) ->
                        recipients
                                .address(news.number(), news.recipient(), Mobile::of)
                                .ifPresent(to -> sms.send(to, id, news.words(receipts))));
    }

    private static Sms sms(SmsSettings settings, MessageSource messages, Addresses addresses) {
        SignedPost post =
                new SignedPost(settings.reachable(), settings.address(), settings.secret());
        return new Sms(post, settings.sender(), messages, addresses);
    }

    @Bean
    @Order(2)
    CodeWay codeSmsWay(@Qualifier("codeSmsTask") OneTimeTask<String> task) {
        return new CodeWay(task, Mobile::of);
    }

    @Bean
    @Order(2)
    PersonWay smsWay(@Qualifier("smsTask") OneTimeTask<String> task) {
        return new PersonWay(Way.SMS, task, Mobile::of);
    }
}
