package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.database.Database;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.CodePost;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.Persons;
import org.huiyin.vault.Receipts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What all ways have in common. Any program on the database writes tasks; those that serve carry
 * them out.
 */
@Configuration(proxyBeanMethods = false)
class Dispatch {

    @Bean
    DeliveryRows deliveryRows(Database database, LegalTime time) {
        return new DeliveryRows(database, time);
    }

    @Bean
    Outbox outbox(
            DeliveryRows rows,
            Receipts receipts,
            DataSource pool,
            List<OneTimeTask<String>> tasks) {
        return new Outbox(rows, receipts, pool, tasks);
    }

    @Bean
    CodePost codePost(Persons persons, Outbox outbox, ObjectProvider<CodeWay> ways) {
        return new PostedCodes(persons, outbox, ways.orderedStream().toList());
    }

    /** Persons before offices, always: two acts at once then never wait for each other. */
    @Bean
    @Order(1)
    AfterEvents notices(
            Persons persons, Outbox outbox, ObjectProvider<PersonWay> ways, LegalTime time) {
        return new Notices(persons, outbox, ways.orderedStream().toList(), time);
    }
}
