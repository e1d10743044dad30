package org.huiyin.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.huiyin.database.DataFolder;
import org.huiyin.database.Database;
import org.huiyin.vault.KeyDestroyed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the folder, the limits and the rows together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentLimits.class)
class DocumentsConfiguration {

    /** A scanner that takes longer is as good as away: whoever files is waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    DocumentFolder documentFolder(DataFolder data) {
        return new DocumentFolder(data.resolve("documents"));
    }

    @Bean
    Documents documents(
            DocumentFolder folder, DocumentLimits limits, Scanner scanner, Database database) {
        return new Documents(folder, limits, scanner, database);
    }

    /** Where {@code HUIYIN_CLAMAV_ADDRESS} names a daemon of ClamAV, each file is shown to it. */
    @Bean
    Scanner scanner(@Value("${huiyin.clamav.address:}") String address) {
        return address.isBlank() ? Scanner.none() : new Clamd(address, PATIENCE);
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<KeyDestroyed>> erasedDocuments(
            DocumentFolder folder) {
        return new ErasedDocuments(folder);
    }

    @Bean
    RecurringTask<Void> documentSweep(Database database, DocumentFolder folder) {
        OrphanSweep sweep = new OrphanSweep(database, folder);
        return Tasks.recurring("document-sweep", FixedDelay.ofHours(24))
                .execute((_, context) -> sweep.run(context.getExecution().executionTime));
    }
}
