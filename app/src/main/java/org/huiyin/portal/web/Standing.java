package org.huiyin.portal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Status;

/**
 * The one line on top: where it is, what comes next, and by when.
 *
 * @param next the clock that runs out first among those an office owes, or the petitioner's own
 *     time to appeal while it runs and nothing is owed
 * @param daysLate how many days its last day has passed; 0 while there is time
 */
record Standing(Status status, Optional<ClockView> next, long daysLate) {

    static Standing of(PetitionView view, LocalDate today) {
        Optional<ClockView> next =
                view.clocks().stream()
                        .filter(clock -> clock.done().isEmpty())
                        .filter(clock -> clock.owedBy().isPresent() || !past(clock, today))
                        .min(
                                Comparator.comparing((ClockView clock) -> clock.owedBy().isEmpty())
                                        .thenComparing(ClockView::lastDay));
        long late =
                next.filter(clock -> clock.owedBy().isPresent())
                        .map(clock -> ChronoUnit.DAYS.between(clock.lastDay(), today))
                        .orElse(0L);
        return new Standing(view.status(), next, Math.max(0, late));
    }

    private static boolean past(ClockView clock, LocalDate today) {
        return clock.lastDay().isBefore(today);
    }

    public boolean late() {
        return daysLate > 0;
    }

    /** The colour of the tag that names the stage. */
    public String colour() {
        return switch (status) {
            case SERVED, SIGNED -> "good";
            case DECLINED, REFERRED, WITHDRAWN, CLOSED, FINAL -> "quiet";
            case RECEIVED, TRANSFERRED, ASSIGNED, HANDLING, IN_REVIEW, IN_RE_REVIEW -> "calm";
        };
    }
}
