package org.huiyin.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Days off as published: weekends and statutory holidays, less make-up working days.
 *
 * @param publishedYears the years whose calendar is published; others count weekends only
 * @param holidays days off by decree
 * @param makeUpDays weekend days worked by decree
 */
public record WorkCalendar(
        Set<Integer> publishedYears, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public WorkCalendar {
        publishedYears = Set.copyOf(publishedYears);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Why the day is off, or empty for a working day. */
    public Optional<ClockCertificate.DayOff> off(LocalDate day) {
        if (holidays.contains(day)) {
            return Optional.of(ClockCertificate.DayOff.HOLIDAY);
        }
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && !makeUpDays.contains(day)
                ? Optional.of(ClockCertificate.DayOff.WEEKEND)
                : Optional.empty();
    }

    /** Whether the year's holidays are published. */
    public boolean publishes(int year) {
        return publishedYears.contains(year);
    }

    /**
     * The last day of a period, counted by Civil Code 201 and 203.
     *
     * @param start the first day, which is not counted
     */
    public LocalDate lastDay(LocalDate start, int length, PeriodUnit unit) {
        return Counting.count(start, length, unit, this).lastDay();
    }
}
