package org.huiyin.office.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;

/** Days in words, those that follow one another as one range. */
final class DayRanges {

    private final Function<LocalDate, String> written;

    DayRanges(Function<LocalDate, String> written) {
        this.written = written;
    }

    /** As {@code 1 January – 3 January}, one entry for each range. */
    List<String> of(NavigableSet<LocalDate> days) {
        List<String> ranges = new ArrayList<>();
        for (LocalDate first : days) {
            if (!days.contains(first.minusDays(1))) {
                ranges.add(range(first, lastOf(first, days)));
            }
        }
        return ranges;
    }

    private static LocalDate lastOf(LocalDate first, NavigableSet<LocalDate> days) {
        LocalDate last = first;
        while (days.contains(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private String range(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? written.apply(first)
                : written.apply(first) + " – " + written.apply(last);
    }
}
