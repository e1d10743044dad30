package org.huiyin.office.store;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.office.YearCalendar;
import org.springframework.core.io.ClassPathResource;

/**
 * The calendars that ship with the program, {@code office/calendars.csv}: each day off, and each
 * day of a weekend that is worked, as the State Council announced them for 2010 to 2026.
 */
final class CalendarFile {

    private CalendarFile() {}

    static SortedMap<Integer, YearCalendar> read() {
        try (var in = new ClassPathResource("office/calendars.csv").getInputStream()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<Integer, YearCalendar> read(InputStream in) {
        var years = new TreeMap<Integer, YearCalendar>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            rows.forEach(row -> add(years, row.getField("date"), row.getField("kind")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return years;
    }

    private static void add(SortedMap<Integer, YearCalendar> years, String date, String kind) {
        var day = LocalDate.parse(date);
        var year =
                years.computeIfAbsent(
                        day.getYear(), y -> new YearCalendar(y, new TreeSet<>(), new TreeSet<>()));
        var days =
                switch (kind) {
                    case "off" -> year.off();
                    case "work" -> year.work();
                    default -> throw new IllegalStateException("no kind of day: " + kind);
                };
        days.add(day);
    }
}
