package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.ClockView;

/**
 * A clock on a page: its proof, and how long there is.
 *
 * @param left while it runs; empty once what was owed is done
 * @param extendedBy name of who granted the extension
 * @param warned the days on which whoever owes it was warned
 */
public record ClockLine(
        ClockView proof,
        Optional<DaysLeft> left,
        Optional<String> extendedBy,
        List<LocalDate> warned) {

    public ClockLine {
        warned = List.copyOf(warned);
    }

    /** Whether an office still owes what it is about. */
    boolean owedNow() {
        return left.filter(DaysLeft::owed).isPresent();
    }
}
