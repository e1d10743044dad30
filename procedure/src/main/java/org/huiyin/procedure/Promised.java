package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise (承诺) and whether it was kept.
 *
 * @param request what it answers
 * @param office who owes it
 * @param madeOn when it was made
 * @param due its last day
 * @param text what exactly; none where the opinion says it
 * @param keptOn the day on which the office says it kept it
 * @param confirmed what the petitioner said: yes, no, or nothing yet
 */
public record Promised(
        RequestId request,
        OfficeId office,
        LocalDate madeOn,
        LocalDate due,
        Optional<Words> text,
        Optional<LocalDate> keptOn,
        Optional<Boolean> confirmed) {

    /** Whether the petitioner has said that it was kept; unconfirmed is not kept. */
    public boolean kept() {
        return confirmed.orElse(false);
    }

    Promised kept(LocalDate on) {
        return new Promised(request, office, madeOn, due, text, Optional.of(on), Optional.empty());
    }

    Promised answered(boolean yes) {
        return new Promised(request, office, madeOn, due, text, keptOn, Optional.of(yes));
    }
}
