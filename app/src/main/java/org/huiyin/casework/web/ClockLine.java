package org.huiyin.casework.web;

import java.util.Optional;
import org.huiyin.petition.ClockView;

/**
 * A clock on a page: its proof, and how long there is.
 *
 * @param left while it runs; empty once what was owed is done
 * @param extendedBy name of who granted the extension
 */
public record ClockLine(ClockView proof, Optional<DaysLeft> left, Optional<String> extendedBy) {

    /** Whether an office still owes what it is about. */
    boolean owedNow() {
        return left.filter(DaysLeft::owed).isPresent();
    }
}
