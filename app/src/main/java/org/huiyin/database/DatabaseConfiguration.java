package org.huiyin.database;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.huiyin.database.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts server, migrations, pool and wrapper together: in this order up, in reverse down. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${huiyin.data:}") String chosen) {
        return DataFolder.open(chosen.isBlank() ? Optional.empty() : Optional.of(Path.of(chosen)));
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, DataFolder data) {
        String url = settings.url();
        DatabaseServer server =
                url == null
                        ? new DatabaseServer.Embedded(EmbeddedPostgres.start(data, data.path()))
                        : new DatabaseServer.External(
                                settings.ownerLogin(url), settings.appLogin(url));
        try {
            ServingRole.check(server.app());
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Bean
    JdbcConnectionDetails appConnection(DatabaseServer server) {
        return new AppConnection(server.app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseServer server) {
        return new OwnerConnection(server.owner());
    }

    @Bean
    FlywayConfigurationCustomizer roleNames(DatabaseServer server) {
        return flyway -> flyway.placeholders(java.util.Map.of("app", server.app().user()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    Database database(DataSource pool) {
        return new ScopedDatabase(pool);
    }

    private record AppConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record OwnerConnection(Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}
