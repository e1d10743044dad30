package org.huiyin.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterLog;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** The log of changes of the registers. It is only added to. */
@Component
final class ChangeLog implements RegisterLog {

    private final Database database;
    private final LegalTime time;

    ChangeLog(Database database, LegalTime time) {
        this.database = database;
        this.time = time;
    }

    /** This person, today. */
    Author author(SignedIn by) {
        return Author.of(by, time.today());
    }

    LocalDate today() {
        return time.today();
    }

    Instant now() {
        return time.now();
    }

    @Override
    public List<Line> page(Set<Register> registers, int page, int size) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select changed_at, who, register, change, subject, detail
                                        from register_change where register = any (:registers)
                                        order by changed_at desc, change_id
                                        limit :size offset :start
                                        """)
                                .param("registers", names(registers))
                                .param("size", size)
                                .param("start", (long) page * size)
                                .query(ChangeLog::line)
                                .list());
    }

    private static String[] names(Set<Register> registers) {
        return registers.stream().map(Register::name).toArray(String[]::new);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getTimestamp("changed_at").toInstant(),
                row.getString("who"),
                Register.valueOf(row.getString("register")),
                row.getString("change"),
                row.getString("subject"),
                row.getString("detail"));
    }

    @Override
    public void add(
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
