package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A suggestion that supervision made to an office (Art. 40).
 *
 * @param entry the entry that made it
 * @param by the office that made it
 * @param to the office that answers
 * @param madeOn when
 * @param due the last day for the answer
 * @param answeredOn when it came
 */
public record Suggestion(
        int entry,
        OfficeId by,
        OfficeId to,
        LocalDate madeOn,
        LocalDate due,
        Optional<LocalDate> answeredOn) {

    Suggestion answered(LocalDate on) {
        return new Suggestion(entry, by, to, madeOn, due, Optional.of(on));
    }
}
