package org.huiyin.casework.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.shell.Text;

/**
 * How long there is until a last day, in words and as a tone that a colour repeats and never
 * replaces.
 *
 * @param lastDay the last day, itself still in time
 * @param days calendar days from today; negative when it is over
 */
public record DaysLeft(LocalDate lastDay, long days) {

    private static final long SOON = 7;

    /** Counted from today. */
    public static DaysLeft until(LocalDate lastDay, LocalDate today) {
        return new DaysLeft(lastDay, ChronoUnit.DAYS.between(today, lastDay));
    }

    /** {@code late}, {@code soon} within a week, else {@code calm}. */
    public String tone() {
        if (days < 0) {
            return "late";
        }
        return days <= SOON ? "soon" : "calm";
    }

    /** As {@code 12 days left}, {@code due today}, {@code 3 days late}. */
    public Text words() {
        if (days == 0) {
            return Text.of("casework.days.today");
        }
        return days < 0
                ? Text.of("casework.days.late", -days)
                : Text.of("casework.days.left", days);
    }
}
