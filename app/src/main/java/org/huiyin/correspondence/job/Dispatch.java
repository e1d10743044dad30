package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.Optional;
import javax.sql.DataSource;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Addresses;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.huiyin.vault.Receipts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Notices by mail, where a mail server is named. Any program on the database writes tasks; those
 * that serve carry them out, and try again, ever more seldom, until the mail is taken or twelve
 * days have passed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("'${huiyin.mail.host:}' != ''")
class Dispatch {

    /** From half a minute on, each wait half as long again: twelve days in all. */
    private static final int RETRIES = 24;

    private static final double BACKOFF = 1.5;

    @Bean
    OneTimeTask<String> notice(
            MailSettings settings,
            MessageSource messages,
            Addresses addresses,
            ObjectProvider<Petitions> petitions,
            Persons persons) {
        Mail mail = new Mail(settings.sender(), settings.from(), messages, addresses);
        return Tasks.oneTime("notice", String.class)
                .onFailure(
                        FailureHandler.<String>maxRetries(RETRIES)
                                .withBackoff(settings.retry(), BACKOFF)
                                .thenRemove())
                .execute((instance, _) ->
                        address(petitions.getObject(), persons, News.of(instance.getData()))
                                .ifPresent(to -> mail.send(to, instance.getId())));
    }

    @Bean
    AfterEvents notices(
            Persons persons, Receipts receipts, DataSource pool, OneTimeTask<String> notice) {
        return new Notices(
                persons,
                receipts,
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(pool), notice)
                        .build(),
                notice);
    }

    private static Optional<String> address(Petitions petitions, Persons persons, News news) {
        return petitions
                .look(news.number(), new Caller.Program(), persons::forDelivery)
                .flatMap(all -> all.stream().skip(news.person()).findFirst())
                .flatMap(Person::email);
    }
}
