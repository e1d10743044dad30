package org.huiyin.shell.security;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Writes down when a session was last used once a minute instead of at each page; what else changes
 * about it at once. A page that only reads then writes nothing, and the pages that one person has
 * open do not wait for each other. A session may end a minute early.
 */
@Component
final class SessionUse implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** Spring Session's own statement and parameters, for rows in which something is new. */
    private static final String UPDATE =
            """
            update %TABLE_NAME% as old
            set session_id = new.session_id,
                last_access_time = new.last_access_time,
                max_inactive_interval = new.max_inactive_interval,
                expiry_time = new.expiry_time,
                principal_name = new.principal_name
            from (values (
                    cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint),
                    cast(? as varchar)))
                as new (session_id, last_access_time, max_inactive_interval, expiry_time,
                    principal_name)
            where old.primary_id = ?
                and (new.last_access_time >= old.last_access_time + 60000
                    or (new.session_id, new.max_inactive_interval, new.principal_name)
                        is distinct from
                        (old.session_id, old.max_inactive_interval, old.principal_name))
            """;

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
