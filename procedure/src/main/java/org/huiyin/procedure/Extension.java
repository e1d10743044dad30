package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * The last extension that was asked for (Art. 34).
 *
 * @param days how many more
 * @param requestedBy who asked
 * @param requestedOn when
 * @param reason why, told to the petitioner
 * @param answer what the head of office said
 */
public record Extension(
        int days, StaffId requestedBy, LocalDate requestedOn, Words reason, Answer answer) {

    /** What the head of office said. */
    public sealed interface Answer {}

    /** Nothing yet. */
    public record Pending() implements Answer {}

    /** Granted; there is no second. */
    public record Approved(Actor by, LocalDate on) implements Answer {}

    /** Refused; it may be asked again in time. */
    public record Refused(Actor by, LocalDate on, Words reason) implements Answer {}

    /** Whether it waits for the head. */
    public boolean pending() {
        return answer instanceof Pending;
    }

    /** Whether it was granted. */
    public boolean approved() {
        return answer instanceof Approved;
    }

    Extension answered(Answer given) {
        return new Extension(days, requestedBy, requestedOn, reason, given);
    }
}
