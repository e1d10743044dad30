package org.huiyin.casework.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.shell.Text;

/**
 * How long there is until a last day, in words and as a tone that a colour repeats and never
 * replaces. Only an office can be late; a petitioner's own time runs out and nothing more.
 *
 * @param lastDay the last day, itself still in time
 * @param days calendar days from today; negative when it is over
 * @param owed whether an office owes something by then
 */
public record DaysLeft(LocalDate lastDay, long days, boolean owed) {

    private static final long SOON = 7;

    /** What an office owes, counted from today. */
    public static DaysLeft until(LocalDate lastDay, LocalDate today) {
        return new DaysLeft(lastDay, ChronoUnit.DAYS.between(today, lastDay), true);
    }

    /** The same of the petitioner's own time. */
    DaysLeft ofThePetitioner() {
        return new DaysLeft(lastDay, days, false);
    }

    /**
     * {@code late}, {@code soon} within a week, else {@code calm}; {@code quiet} when time ran out.
     */
    public String tone() {
        if (!owed) {
            return days < 0 ? "quiet" : "calm";
        }
        if (days < 0) {
            return "late";
        }
        return days <= SOON ? "soon" : "calm";
    }

    /** As {@code 12 days left}, {@code due today}, {@code 3 days late}. */
    public Text words() {
        if (!owed && days < 0) {
            return Text.of("casework.days.over");
        }
        if (days == 0) {
            return Text.of("casework.days.today");
        }
        return days < 0
                ? Text.of("casework.days.late", -days)
                : Text.of("casework.days.left", days);
    }
}
