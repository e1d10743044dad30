package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Warned;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Reminder;
import org.springframework.stereotype.Component;

/** Warnings that a last day comes; each is kept with the petition and goes out once. */
@Component
final class Warnings {

    private final Offices offices;

    Warnings(Offices offices) {
        this.offices = offices;
    }

    /**
     * Warns of what still has time; of several days on which to warn of one clock only once.
     *
     * @return how many warnings went out
     */
    long send(Session session, OpenCase open, List<Reminder> due, LocalDate today) {
        return due.stream()
                .filter(one -> one.what() == Reminder.What.WARN)
                .map(Reminder::clock)
                .filter(clock -> !clock.lastDay().isBefore(today))
                .distinct()
                .mapToLong(clock -> send(session, open, clock, today))
                .sum();
    }

    /** The warnings that went out about the petition the session entered, latest first. */
    List<Warned> sent(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select clock, started_on, warned_on, office_id from clock_warning
                        where petition_id = ? order by warned_on desc, clock
                        """)
                .param(petition)
                .query((row, _) ->
                        new Warned(
                                Clock.valueOf(row.getString(1)),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                offices.byId(row.getObject(4, UUID.class))
                                        .map(Office::code)
                                        .orElseThrow()))
                .list();
    }

    private long send(Session session, OpenCase open, ClockCertificate clock, LocalDate today) {
        Office office = clock.owedBy().flatMap(offices::byCode).orElseThrow();
        return session.sql()
                .sql(
                        """
                        insert into clock_warning (
                            petition_id, clock, started_on, last_day, warned_on, office_id)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        open.id(),
                        clock.clock().name(),
                        clock.startedOn(),
                        clock.lastDay(),
                        today,
                        office.id())
                .update();
    }
}
