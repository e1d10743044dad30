package org.huiyin.vault;

import org.huiyin.database.DataFolder;
import org.huiyin.database.Database;
import org.huiyin.shell.signin.AccountSeal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the master key at start; what depends on it is made from it. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    MasterKey masterKey(DataFolder data, Database database) {
        return KeyOfDatabase.open(new KeyFile(data.resolve("keys")), database);
    }

    @Bean
    Vault vault(MasterKey master) {
        return new Vault(master);
    }

    @Bean
    Receipts receipts(MasterKey master) {
        return new Receipts(master);
    }

    @Bean
    AccountSeal accountSeal(MasterKey master) {
        return new SealedAccounts(master);
    }
}
