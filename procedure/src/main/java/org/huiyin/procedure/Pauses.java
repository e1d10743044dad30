package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of a period that do not count: from the day of a withdrawal to the day before it was
 * taken back (design), and days on which a hearing was held in a re-review (Art. 36(2)).
 */
record Pauses(LocalDate startedOn, RulesProfile.Period period, WorkCalendar calendar) {

    /** Days one after the other on which a period would stand still. */
    record Span(LocalDate first, LocalDate last, ClockCertificate.PauseReason why) {

        static Span of(Withdrawal withdrawal) {
            return new Span(
                    withdrawal.on(),
                    withdrawal.takenBackOn().minusDays(1),
                    ClockCertificate.PauseReason.WITHDRAWN);
        }

        static Span hearing(LocalDate day) {
            return new Span(day, day, ClockCertificate.PauseReason.HEARING);
        }
    }

    /** Those that fall into the period, until it ended or the act that was owed was done. */
    List<ClockCertificate.Pause> of(List<Span> spans, Optional<LocalDate> doneOn) {
        List<ClockCertificate.Pause> pauses = new ArrayList<>();
        LocalDate from = startedOn.plusDays(1);
        int paused = 0;
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::first)).toList()) {
            int length = period.length() + paused;
            LocalDate lastDay = calendar.lastDay(startedOn, length, period.unit());
            boolean runs = doneOn.filter(day -> !span.first().isBefore(day)).isEmpty();
            LocalDate within = later(span.first(), from);
            if (!runs || span.first().isAfter(lastDay) || within.isAfter(span.last())) {
                continue;
            }
            LocalDate first = first(within, length);
            int days = days(first, span.last());
            if (days > 0) {
                pauses.add(new ClockCertificate.Pause(first, span.last(), days, span.why()));
                paused += days;
            }
            from = span.last().plusDays(1);
        }
        return pauses;
    }

    /** Where only days off were left of a period in calendar days, they do not count either. */
    private LocalDate first(LocalDate first, int length) {
        LocalDate end = startedOn.plusDays(length);
        return period.unit() == PeriodUnit.DAYS && end.isBefore(first) ? end : first;
    }

    private int days(LocalDate first, LocalDate last) {
        return period.unit() == PeriodUnit.DAYS
                ? (int) ChronoUnit.DAYS.between(first, last) + 1
                : (int)
                        first.datesUntil(last.plusDays(1))
                                .filter(day -> calendar.off(day).isEmpty())
                                .count();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
