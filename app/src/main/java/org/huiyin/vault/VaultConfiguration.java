package org.huiyin.vault;

import org.huiyin.database.DataFolder;
import org.huiyin.database.Database;
import org.huiyin.shell.signin.AccountSeal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the master key at start; what depends on it is made from it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KmsSettings.class)
class VaultConfiguration {

    @Bean
    KeyFile keyFile(DataFolder data, KmsSettings kms) {
        KeyFile file = new KeyFile(data.resolve("keys"), kms.service());
        file.guard();
        return file;
    }

    @Bean
    MasterKey masterKey(KeyFile file, Database database) {
        return KeyOfDatabase.open(file, database);
    }

    @Bean
    KeyRing keyRing(KeyFile file, MasterKey master) {
        return new KeyRing(file, master);
    }

    @Bean
    Vault vault(KeyRing master) {
        return new Vault(master);
    }

    @Bean
    KeyRotation keyRotation(KeyFile file, KeyRing ring) {
        return new KeyRotation(file, ring);
    }

    @Bean
    DestroyedKeys destroyedKeys(DataFolder data) {
        return new DestroyedKeys(data.resolve("keys"));
    }

    @Bean
    Cabinet cabinet(MasterKey master) {
        return new Cabinet(master);
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
