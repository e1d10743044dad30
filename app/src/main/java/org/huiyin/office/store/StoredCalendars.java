package org.huiyin.office.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huiyin.office.Calendars;
import org.huiyin.office.Register;
import org.huiyin.office.YearCalendar;
import org.huiyin.procedure.WorkCalendar;
import org.springframework.stereotype.Component;

/** The shipped calendars, and over them those published here. */
@Component
final class StoredCalendars implements Calendars {

    private final SortedMap<Integer, YearCalendar> shipped = CalendarFile.read();
    private final Copy<Published> published;

    StoredCalendars(Registers registers) {
        this.published =
                registers.copy(
                        Register.CALENDAR, session -> published(CalendarRows.latest(session)));
    }

    private record Published(SortedMap<Integer, YearCalendar> years, WorkCalendar whole) {}

    private Published published(List<YearCalendar> here) {
        var years = new TreeMap<>(shipped);
        here.forEach(year -> years.put(year.year(), year));
        return new Published(years, whole(years.values()));
    }

    /** Where two years speak of the same day, around New Year, the later one holds. */
    private static WorkCalendar whole(Collection<YearCalendar> years) {
        var numbers = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var work = new HashSet<LocalDate>();
        for (var year : years) {
            numbers.add(year.year());
            off.removeAll(year.work());
            work.removeAll(year.off());
            off.addAll(year.off());
            work.addAll(year.work());
        }
        return new WorkCalendar(numbers, off, work);
    }

    @Override
    public WorkCalendar current() {
        return published.value().whole();
    }

    @Override
    public List<YearCalendar> years() {
        return List.copyOf(published.value().years().values());
    }

    /** What would hold if this calendar were published. */
    WorkCalendar with(YearCalendar calendar) {
        var years = new TreeMap<>(published.value().years());
        years.put(calendar.year(), calendar);
        return whole(years.values());
    }
}
