package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Something happened in the supervision of an office. */
public sealed interface SupervisionEvent extends PetitionEvent {

    /**
     * A file on an office is open.
     *
     * @param supervisor who alone closes it; empty where no office stands above
     * @param clock the clock that was missed, where one opened the file
     * @param startedOn the first day of that clock
     * @param missed its last day
     * @param due the last day for the office's written answer
     */
    record SupervisionOpened(
            LocalDate on,
            Actor by,
            OfficeId office,
            Optional<OfficeId> supervisor,
            SupervisionGround ground,
            Optional<Clock> clock,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> missed,
            LocalDate due,
            Optional<Words> text)
            implements SupervisionEvent {}

    /** The office answered in writing. */
    record SupervisionAnswered(LocalDate on, Actor by, int entry, Words text)
            implements SupervisionEvent {}

    /** The file is closed. */
    record SupervisionClosed(LocalDate on, Actor by, int entry, Words text)
            implements SupervisionEvent {}

    /** Supervision suggested something to an office. */
    record Suggested(
            LocalDate on, Actor by, SuggestionKind kind, OfficeId to, LocalDate due, Words text)
            implements SupervisionEvent {}

    /** The office said whether it adopts it. */
    record SuggestionAnswered(LocalDate on, Actor by, int entry, boolean adopted, Words text)
            implements SupervisionEvent {}
}
