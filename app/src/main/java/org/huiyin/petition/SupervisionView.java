package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.SupervisionGround;

/**
 * A file on an office (督办) and where it stands.
 *
 * @param entry the sequence number of the entry that opened it, by which acts name it
 * @param clock the clock that was missed; none where a supervisor opened it for another reason
 * @param owedBy code of the office that owes the written answer
 * @param supervisor code of the office that alone closes it
 * @param lastDay the last day for the written answer
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SupervisionView(
        int entry,
        SupervisionGround ground,
        Optional<Clock> clock,
        String owedBy,
        Optional<String> supervisor,
        LocalDate openedOn,
        LocalDate lastDay,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> closedOn,
        State state) {

    /** Where it stands. */
    public enum State {
        OPEN,
        OVERDUE,
        /** The office has answered; it waits for the supervising office. */
        ANSWERED,
        CLOSED
    }
}
