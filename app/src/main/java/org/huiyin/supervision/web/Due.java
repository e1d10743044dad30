package org.huiyin.supervision.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.shell.Text;

/**
 * A last day that an office has, in words and as a tone that a colour repeats.
 *
 * @param days calendar days from today; negative when it is over
 */
public record Due(LocalDate day, long days) {

    private static final long SOON = 7;

    static Due of(LocalDate day, LocalDate today) {
        return new Due(day, ChronoUnit.DAYS.between(today, day));
    }

    /** Whether the last day has passed. */
    public boolean late() {
        return days < 0;
    }

    /** {@code late}, {@code soon} within a week, else {@code calm}. */
    public String tone() {
        if (late()) {
            return "late";
        }
        return days <= SOON ? "soon" : "calm";
    }

    /** As {@code 12 days left}, {@code due today}, {@code 3 days late}. */
    public Text words() {
        if (days == 0) {
            return Text.of("supervision.days.today");
        }
        return late()
                ? Text.of("supervision.days.late", -days)
                : Text.of("supervision.days.left", days);
    }
}
