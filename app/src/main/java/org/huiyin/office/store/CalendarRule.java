package org.huiyin.office.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Session;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.YearCalendar;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.WorkCalendar;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** A year's calendar is published, or corrected, as long as no day before today changes. */
@Component
final class CalendarRule {

    private final StoredCalendars calendars;
    private final Offices offices;
    private final LegalTime time;

    CalendarRule(StoredCalendars calendars, Offices offices, LegalTime time) {
        this.calendars = calendars;
        this.offices = offices;
        this.time = time;
    }

    /**
     * Passes when this person may make this change today.
     *
     * @throws RegisterRefusal saying why not
     */
    void check(YearCalendar calendar, SignedIn by) {
        checkRight(by);
        if (calendar.off().isEmpty() || !wellFormed(calendar)) {
            throw new RegisterRefusal(Reason.CALENDAR_MALFORMED);
        }
        boolean back =
                affected(calendar)
                        .filter(day -> day.isBefore(time.today()))
                        .anyMatch(day -> changes(day, calendars.with(calendar)));
        if (back || calendar.year() < time.today().getYear()) {
            throw new RegisterRefusal(Reason.NOT_FORWARD);
        }
    }

    /** Passes when calendars are this person's to decide on. */
    void checkRight(SignedIn by) {
        if (!by.has(Role.OPERATOR) && !CompetenceRule.speaksForBureau(by, offices)) {
            throw new RegisterRefusal(Reason.ROLE_MISSING);
        }
    }

    /** The days of a year's decree lie in it, or in the last days of December before. */
    private static boolean wellFormed(YearCalendar calendar) {
        var first = LocalDate.of(calendar.year() - 1, 12, 25);
        var last = LocalDate.of(calendar.year(), 12, 31);
        return Stream.concat(calendar.off().stream(), calendar.work().stream())
                        .noneMatch(day -> day.isBefore(first) || day.isAfter(last))
                && calendar.off().stream().noneMatch(calendar.work()::contains);
    }

    /** Every day that either calendar names: those that leave the old one change as well. */
    private Stream<LocalDate> affected(YearCalendar calendar) {
        var days = new HashSet<>(calendar.off());
        days.addAll(calendar.work());
        calendars.years().stream()
                .filter(year -> year.year() == calendar.year())
                .forEach(year -> {
                    days.addAll(year.off());
                    days.addAll(year.work());
                });
        return days.stream();
    }

    private boolean changes(LocalDate day, WorkCalendar next) {
        return !next.off(day).equals(calendars.current().off(day));
    }

    void write(Session session, YearCalendar calendar) {
        CalendarRows.insert(session, calendar, time.now());
    }

    String subject(YearCalendar calendar) {
        return Integer.toString(calendar.year());
    }

    String detail(YearCalendar calendar) {
        return Stream.concat(
                        calendar.off().stream().map(day -> "-" + day),
                        calendar.work().stream().map(day -> "+" + day))
                .collect(Collectors.joining(" "));
    }
}
