package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Addresses;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Notices by mail, where a mail server is named. Any program on the database writes tasks; those
 * that serve carry them out, and try again, ever more seldom, until the mail is taken.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("'${huiyin.mail.host:}' != ''")
class Dispatch {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);

    @Bean
    OneTimeTask<Void> notice(
            MailSettings settings,
            MessageSource messages,
            Addresses addresses,
            ObjectProvider<Petitions> petitions,
            Persons persons) {
        Mail mail = new Mail(settings.sender(), settings.from(), messages, addresses);
        return Tasks.oneTime("notice")
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((instance, _) ->
                        address(petitions.getObject(), persons, News.of(instance.getId()))
                                .ifPresent(to -> mail.send(to, digest(instance.getId()))));
    }

    @Bean
    AfterEvents notices(Persons persons, DataSource pool, OneTimeTask<Void> notice) {
        return new Notices(
                persons,
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(pool), notice)
                        .build(),
                notice);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    @ConditionalOnWebApplication
    Scheduler dispatcher(
            DataSource pool, OneTimeTask<Void> notice, List<RecurringTask<Void>> recurring) {
        return Scheduler.create(pool, notice)
                .startTasks(recurring)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    private static Optional<String> address(Petitions petitions, Persons persons, News news) {
        return petitions
                .look(news.number(), new Caller.Program(), persons::forDelivery)
                .flatMap(all -> all.stream().skip(news.person()).findFirst())
                .flatMap(Person::email);
    }

    private static byte[] digest(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
