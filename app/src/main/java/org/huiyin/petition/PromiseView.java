package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise (承诺) and what became of it, for a reader whom it has reached.
 *
 * @param id its number within the petition, from 1, in the order made
 * @param request the number of the request that it answers
 * @param owedBy code of the office that owes it
 * @param text what exactly; none where the opinion says it
 * @param keptOn the day on which the office says that it kept it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PromiseView(
        int id,
        int request,
        String owedBy,
        LocalDate madeOn,
        LocalDate lastDay,
        Optional<String> text,
        Optional<LocalDate> keptOn,
        State state) {

    /** What became of it. */
    public enum State {
        OPEN,
        /** The office says so; the petitioner has not. */
        SAID_KEPT,
        KEPT,
        DISPUTED,
        OVERDUE
    }
}
