package org.huiyin.documents;

import org.huiyin.database.DataFolder;
import org.huiyin.database.Database;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the folder, the limits and the rows together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentLimits.class)
class DocumentsConfiguration {

    @Bean
    DocumentFolder documentFolder(DataFolder data) {
        return new DocumentFolder(data.resolve("documents"));
    }

    @Bean
    Documents documents(DocumentFolder folder, DocumentLimits limits) {
        return new Documents(folder, limits);
    }

    @Bean
    OrphanSweep orphanSweep(Database database, DocumentFolder folder) {
        return new OrphanSweep(database, folder);
    }
}
