package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.nio.file.Path;
import org.huiyin.correspondence.Way;
import org.huiyin.database.DataFolder;
import org.huiyin.office.Offices;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Addresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Calls to the programs of offices, where {@code webhooks.json} names any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class ByWebhook {

    @Bean
    Webhooks webhooks(WebhookSettings settings, DataFolder data, Addresses addresses) {
        Reachable reachable = new Reachable(!addresses.secure(), settings.inside());
        return settings.file()
                .filter(named -> !named.isBlank())
                .map(named -> WebhookFile.read(Path.of(named), reachable))
                .orElseGet(() -> WebhookFile.readIfThere(data.resolve("webhooks.json"), reachable));
    }

    @Bean
    OneTimeTask<String> webhookTask(
            WebhookSettings settings,
            Webhooks webhooks,
            ObjectProvider<Petitions> petitions,
            Errands errands) {
        return errands.task(
                "webhook", Way.WEBHOOK, settings.retry(), new Calling(webhooks, petitions));
    }

    @Bean
    @Order(2)
    AfterEvents calls(
            Webhooks webhooks,
            Offices offices,
            Outbox outbox,
            @Qualifier("webhookTask") OneTimeTask<String> task) {
        return new Calls(webhooks, offices, outbox, task);
    }
}
