package org.huiyin.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database of somebody else's server, instead of the embedded one.
 *
 * @param url its JDBC address; absent for the embedded server
 * @param user the role that serves
 * @param owner the role that migrates
 */
@ConfigurationProperties("huiyin.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Owner owner) {

    record Owner(@Nullable String user, @Nullable String password) {}

    Login appLogin(String address) {
        return login(address, "HUIYIN_DATABASE_USER", user, password);
    }

    Login ownerLogin(String address) {
        return login(
                address,
                "HUIYIN_DATABASE_OWNER_USER",
                owner == null ? null : owner.user(),
                owner == null ? null : owner.password());
    }

    private static Login login(
            String address, String setting, @Nullable String user, @Nullable String password) {
        if (user == null) {
            throw new StartRefused("setting-absent", setting);
        }
        return new Login(address, user, password == null ? "" : password);
    }
}
