package org.huiyin.office.store;

import java.sql.Timestamp;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.shell.LegalTime;
import org.springframework.stereotype.Component;

/** The log of changes of the registers. It is only added to. */
@Component
final class ChangeLog {

    private final LegalTime time;

    ChangeLog(LegalTime time) {
        this.time = time;
    }

    /** Adds a line in the transaction of the change itself. */
    void add(
            Session session,
            Author by,
            Register register,
            String change,
            String subject,
            String detail) {
        session.sql()
                .sql(
                        """
                        insert into register_change
                            (change_id, changed_at, who, register, change, subject, detail)
                        values (:id, :at, :who, :register, :change, :subject, :detail)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(time.now()))
                .param("who", by.who())
                .param("register", register.name())
                .param("change", change)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
