package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.AppealOutcome;

/**
 * A review or re-review (复查、复核) and where it stands.
 *
 * @param owedBy code of the office that decides it
 * @param lastDay the last day for its opinion; absent while the petition is withdrawn, and where
 *     the case ended before it
 * @param late whether it was asked for after the time to ask
 * @param outcome what it led to, once this reader may know it
 * @param redoBy the last day for the new opinion, where it is to be done again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AppealView(
        AppealLevel level,
        String owedBy,
        LocalDate askedOn,
        Optional<LocalDate> lastDay,
        boolean late,
        State state,
        Optional<AppealOutcome> outcome,
        Optional<LocalDate> redoBy) {

    /** Where it stands. */
    public enum State {
        /** It is late, and nobody has decided yet whether the reason is good. */
        LATENESS_UNDECIDED,
        /** It was late without a good reason, and decided nothing. */
        NOT_ADMITTED,
        OPEN,
        /** The opinion is signed and on its way. */
        SIGNED,
        /** The petitioner can open it. */
        LAID_OPEN,
        SERVED
    }
}
