package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counting a period (Civil Code 201 and 203): the first day is not counted; a last day that is a
 * day off moves to the next working day; of working days only those count.
 */
final class Counting {

    private Counting() {}

    /**
     * What counting gives.
     *
     * @param lastDay the last day on which the act is in time
     * @param skipped the days passed over
     * @param provisional whether a year was counted whose holidays are not published
     */
    record Count(LocalDate lastDay, List<ClockCertificate.Skipped> skipped, boolean provisional) {}

    static Count count(LocalDate start, int length, PeriodUnit unit, WorkCalendar calendar) {
        List<ClockCertificate.Skipped> skipped = new ArrayList<>();
        LocalDate lastDay =
                switch (unit) {
                    case DAYS -> workingDayFrom(start.plusDays(length), calendar, skipped);
                    case WORKING_DAYS -> {
                        LocalDate day = start;
                        for (int counted = 0; counted < length; counted++) {
                            day = workingDayFrom(day.plusDays(1), calendar, skipped);
                        }
                        yield day;
                    }
                };
        boolean provisional =
                IntStream.rangeClosed(start.plusDays(1).getYear(), lastDay.getYear())
                        .anyMatch(year -> !calendar.publishes(year));
        return new Count(lastDay, List.copyOf(skipped), provisional);
    }

    private static LocalDate workingDayFrom(
            LocalDate from, WorkCalendar calendar, List<ClockCertificate.Skipped> skipped) {
        LocalDate day = from;
        Optional<ClockCertificate.DayOff> off = calendar.off(day);
        while (off.isPresent()) {
            skipped.add(new ClockCertificate.Skipped(day, off.get()));
            day = day.plusDays(1);
            off = calendar.off(day);
        }
        return day;
    }
}
