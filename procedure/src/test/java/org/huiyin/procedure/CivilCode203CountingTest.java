package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Cast.CALENDAR;
import static org.huiyin.procedure.Cast.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.procedure.ClockCertificate.DayOff;
import org.huiyin.procedure.ClockCertificate.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Civil Code 201 and 203: the first day is not counted, a last day off moves on. */
class CivilCode203CountingTest {

    @ParameterizedTest(name = "{0} and {1} days end on {2}")
    @CsvSource({
        "2024-03-04, 1, 2024-03-05",
        "2024-03-04, 15, 2024-03-19",
        "2024-03-04, 4, 2024-03-08",
        "2024-03-04, 5, 2024-03-11", // Saturday
        "2024-03-04, 6, 2024-03-11", // Sunday
        "2024-04-01, 30, 2024-05-06", // Labour Day
        "2024-04-13, 15, 2024-04-28", // a Sunday that is worked
        "2024-09-21, 10, 2024-10-08", // National Day
        "2024-12-01, 30, 2024-12-31",
    })
    void calendarDays(LocalDate start, int length, LocalDate lastDay) {
        assertThat(Counting.count(start, length, PeriodUnit.DAYS, CALENDAR).lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} and {1} working days end on {2}")
    @CsvSource({
        "2024-03-04, 5, 2024-03-11",
        "2024-03-08, 1, 2024-03-11",
        "2024-04-26, 5, 2024-05-07", // Sunday 28 April and 6 May count, 1 to 5 May do not
        "2024-05-10, 1, 2024-05-11", // a Saturday that is worked
    })
    void workingDays(LocalDate start, int length, LocalDate lastDay) {
        assertThat(Counting.count(start, length, PeriodUnit.WORKING_DAYS, CALENDAR).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void eachDayPassedOverIsNamedWithItsReason() {
        assertThat(Counting.count(day("2024-04-25"), 8, PeriodUnit.DAYS, CALENDAR).skipped())
                .containsExactly(
                        new Skipped(day("2024-05-03"), DayOff.HOLIDAY),
                        new Skipped(day("2024-05-04"), DayOff.HOLIDAY),
                        new Skipped(day("2024-05-05"), DayOff.HOLIDAY));
        assertThat(
                        Counting.count(day("2024-03-08"), 1, PeriodUnit.WORKING_DAYS, CALENDAR)
                                .skipped())
                .containsExactly(
                        new Skipped(day("2024-03-09"), DayOff.WEEKEND),
                        new Skipped(day("2024-03-10"), DayOff.WEEKEND));
    }

    @ParameterizedTest(name = "{0} and {1} days: provisional {2}")
    @CsvSource({
        "2024-12-01, 30, false",
        "2024-12-01, 31, true",
        "2024-12-31, 1, true",
        "2023-12-31, 1, false", // the first day is not counted, so its year is not asked
        "2023-12-30, 3, true",
        "2023-12-15, 400, true"
    })
    void aYearWithoutAPublishedCalendarMakesItProvisional(
            LocalDate start, int length, boolean provisional) {
        assertThat(Counting.count(start, length, PeriodUnit.DAYS, CALENDAR).provisional())
                .isEqualTo(provisional);
    }

    @Test
    void anUnpublishedYearCountsWeekendsOnly() {
        // 1 January 2025 is a Wednesday and a holiday that this calendar does not know yet
        assertThat(Counting.count(day("2024-12-25"), 7, PeriodUnit.DAYS, CALENDAR).lastDay())
                .isEqualTo("2025-01-01");
    }

    @Test
    void whenTheCalendarComesOutTheCertificateIsCountedAgain() {
        ClockCertificate before =
                Story.given().filedAt(Cast.BUREAU, "2024-12-17").clock(Clock.DISPOSAL);
        WorkCalendar published =
                new WorkCalendar(Set.of(2024, 2025), Set.of(day("2025-01-01")), Set.of());

        assertThat(before.provisional()).isTrue();
        assertThat(before.lastDay()).isEqualTo("2025-01-01");
        assertThat(before.recompute(CALENDAR)).isEqualTo(before.lastDay());
        assertThat(before.recompute(published)).isEqualTo("2025-01-02");
    }

    @Test
    void daysThatDidNotCountAreAddedAgain() {
        ClockCertificate paused =
                new ClockCertificate(
                        Clock.HANDLING,
                        Optional.empty(),
                        "36",
                        "ReviewRequested",
                        day("2024-03-04"),
                        30,
                        PeriodUnit.DAYS,
                        day("2024-04-08"),
                        List.of(),
                        Optional.empty(),
                        List.of(
                                new ClockCertificate.Pause(
                                        day("2024-03-11"),
                                        day("2024-03-15"),
                                        5,
                                        ClockCertificate.PauseReason.WITHDRAWN)),
                        false,
                        Optional.empty());

        assertThat(paused.recompute(CALENDAR)).isEqualTo(paused.lastDay());
    }
}
