package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date with its proof: anyone can count it again.
 *
 * @param clock which period
 * @param owedBy the office that owes the act; empty where the period is the petitioner's own
 * @param article the article, or "design"
 * @param startedBy the event that started it, by its type name, e.g. {@code Accepted}
 * @param startedOn the first day, which is not counted (Civil Code 201)
 * @param length how many units, extension included
 * @param unit calendar or working days
 * @param lastDay the last day, moved off days off (Civil Code 203)
 * @param skipped each day passed over, and why
 * @param extension by whom it was extended, for how long
 * @param pauses the days that did not count, and why
 * @param provisional whether a year was counted whose holidays are not published yet
 * @param doneOn the day the owed act was done
 */
public record ClockCertificate(
        Clock clock,
        Optional<OfficeId> owedBy,
        String article,
        String startedBy,
        LocalDate startedOn,
        int length,
        PeriodUnit unit,
        LocalDate lastDay,
        List<Skipped> skipped,
        Optional<Extension> extension,
        List<Pause> pauses,
        boolean provisional,
        Optional<LocalDate> doneOn) {

    public ClockCertificate {
        skipped = List.copyOf(skipped);
        pauses = List.copyOf(pauses);
    }

    /**
     * The last day, counted again from what this certificate says. With the calendar it was counted
     * with it equals {@link #lastDay}; with a later one it shows what changed.
     */
    public LocalDate recompute(WorkCalendar calendar) {
        return calendar.lastDay(startedOn, length + pausedDays(), unit);
    }

    /** How many days did not count. */
    public int pausedDays() {
        return pauses.stream().mapToInt(Pause::days).sum();
    }

    /** A day passed over. */
    public record Skipped(LocalDate date, DayOff why) {}

    /**
     * An extension granted.
     *
     * @param by the head who granted it
     * @param on when
     * @param days how many more days
     * @param reason why, in sealed words
     */
    public record Extension(Actor by, LocalDate on, int days, Words reason) {}

    /**
     * Days on which the period stood still.
     *
     * @param first the first such day
     * @param last the last one
     * @param days how many of them would have counted
     */
    public record Pause(LocalDate first, LocalDate last, int days, PauseReason why) {}

    /** Why a period stands still. */
    public enum PauseReason {
        /** The petition was withdrawn, and that was taken back (design). */
        WITHDRAWN,
        /** A hearing was held in the re-review (Art. 36(2)). */
        HEARING
    }

    /** Why a day does not count. */
    public enum DayOff {
        WEEKEND,
        HOLIDAY
    }
}
