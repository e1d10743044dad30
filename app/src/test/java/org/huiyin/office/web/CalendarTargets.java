package org.huiyin.office.web;

import static org.huiyin.fuzz.Target.require;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.fuzz.Target;

/** A calendar as typed, and how it is read back. */
public final class CalendarTargets {

    private static final int YEAR = 2027;

    private CalendarTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "typed-calendar",
                        List.of(),
                        CalendarTargets::typed,
                        "2027-01-01 off\n2027-01-02 off\n2027-01-09 work",
                        "2027-01-01，off\r\n\r\n 2027-01-02\toff ",
                        "+999999999-12-31 off\n-999999999-01-01 off"));
    }

    private static void typed(String lines) {
        TypedDays.read(YEAR, lines)
                .ifPresent(calendar -> {
                    int shown = new DayRanges(LocalDate::toString).of(calendar.off()).size();
                    require(shown >= 1 && shown <= calendar.off().size(), "every day is shown");
                });
    }
}
