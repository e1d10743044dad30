package org.huiyin.correspondence.job;

import java.time.Duration;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.database.Database;
import org.huiyin.documents.Documents;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.LegalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The official letters that entries owe. */
@Configuration(proxyBeanMethods = false)
class ByLetter {

    @Bean
    LetterRows letterRows() {
        return new LetterRows();
    }

    @Bean
    LetterFiling letterFiling(LetterRows rows, Documents documents, MessageSource messages) {
        return new LetterFiling(rows, documents, messages);
    }

    @Bean
    Making making(
            Database database,
            ObjectProvider<Petitions> petitions,
            ObjectProvider<OwedLetter> letters,
            LetterFiling filing,
            LegalTime time) {
        return new Making(database, petitions, letters, filing, time);
    }

    @Bean
    LetterTask letterTask(Making making, @Value("${huiyin.letters.retry}") Duration retry) {
        return new LetterTask(making, retry);
    }

    /** After notices and calls, always: two acts at once then never wait for each other. */
    @Bean
    @Order(3)
    AfterEvents lettersDue(
            LetterRows rows,
            Outbox outbox,
            LetterTask task,
            LegalTime time,
            @Value("${huiyin.letters.distance}") Duration distance) {
        return new LettersDue(rows, outbox, task, time, new Pace(distance));
    }
}
