package org.huiyin.office.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.database.Session;
import org.huiyin.office.YearCalendar;

/** The calendars published here; the last version of a year holds. */
final class CalendarRows {

    private CalendarRows() {}

    static List<YearCalendar> latest(Session session) {
        return session.sql()
                .sql(
                        """
                        select distinct on (year) year, off_days, work_days
                        from calendar order by year, version desc
                        """)
                .query((row, _) ->
                        new YearCalendar(
                                row.getInt("year"),
                                days(row.getArray("off_days")),
                                days(row.getArray("work_days"))))
                .list();
    }

    private static NavigableSet<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static void insert(Session session, YearCalendar calendar, Instant now) {
        session.sql()
                .sql(
                        """
                        insert into calendar (year, version, off_days, work_days, published_at)
                        select :year, coalesce(max(version), 0) + 1, cast(:off as date[]),
                            cast(:work as date[]), cast(:now as timestamptz)
                        from calendar where year = :year
                        """)
                .param("year", calendar.year())
                .param("off", SqlArray.of(calendar.off()))
                .param("work", SqlArray.of(calendar.work()))
                .param("now", Timestamp.from(now))
                .update();
    }
}
