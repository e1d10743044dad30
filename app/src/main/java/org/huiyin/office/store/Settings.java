package org.huiyin.office.store;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;

/** What is set once for the whole installation. */
final class Settings {

    private Settings() {}

    static Optional<UUID> rootBureau(Session session) {
        return session.sql()
                .sql("select value from register_setting where name = 'root_bureau'")
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    static void setRootBureau(Session session, UUID bureau) {
        session.sql()
                .sql(
                        """
                        insert into register_setting (name, value) values ('root_bureau', :bureau)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("bureau", bureau.toString())
                .update();
    }
}
