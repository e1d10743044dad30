package org.huiyin.shell;

import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.springframework.stereotype.Component;

/** What this database was set up as. */
@Component
public final class Installation {

    private final Database database;

    Installation(Database database) {
        this.database = database;
    }

    /** Whether everything in it is invented, so that time may be moved. */
    public boolean isDemo() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select exists (
                                            select from installation where key = 'demo')
                                        """)
                                .query(Boolean.class)
                                .single());
    }

    /** Marks a new database as one of invented cases, for good. */
    public void markDemo() {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        insert into installation (key, value)
                                        values ('demo', 'true') on conflict do nothing
                                        """)
                                .update());
    }
}
