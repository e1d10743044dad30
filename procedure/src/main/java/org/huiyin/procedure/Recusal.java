package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an official keeps out of the case (回避, Art. 28).
 *
 * @param staff who
 * @param on when it was asked for
 * @param recused what was decided; empty while it is open
 */
public record Recusal(StaffId staff, LocalDate on, Optional<Boolean> recused) {

    Recusal decided(boolean yes) {
        return new Recusal(staff, on, Optional.of(yes));
    }
}
