package org.huiyin.office.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.huiyin.office.YearCalendar;

/** A calendar as typed: a date and {@code off} or {@code work} on each line. */
final class TypedDays {

    private TypedDays() {}

    /** Empty when a line is not understood or there is none. */
    static Optional<YearCalendar> read(int year, String lines) {
        var calendar = new YearCalendar(year, new TreeSet<>(), new TreeSet<>());
        boolean understood =
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .allMatch(line -> add(calendar, line));
        return understood && !calendar.off().isEmpty() ? Optional.of(calendar) : Optional.empty();
    }

    private static boolean add(YearCalendar calendar, String line) {
        var words = line.split("[\\s,，]+", -1);
        if (words.length != 2) {
            return false;
        }
        try {
            var day = LocalDate.parse(words[0]);
            if (day.getYear() != calendar.year() && day.getYear() != calendar.year() - 1) {
                return false; // no other can be shown beside them, nor lie in a year's decree
            }
            return switch (words[1]) {
                case "off" -> calendar.off().add(day);
                case "work" -> calendar.work().add(day);
                default -> false;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
