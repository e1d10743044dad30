package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file on an office (督办).
 *
 * @param entry the entry that opened it
 * @param opening why, on whom, by whom it is closed
 * @param answeredOn when the office first answered in writing
 * @param closedOn when the supervising office closed it
 */
public record SupervisionFile(
        int entry,
        SupervisionEvent.SupervisionOpened opening,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> closedOn) {

    /** Whether nobody has closed it. */
    public boolean open() {
        return closedOn.isEmpty();
    }

    SupervisionFile answered(LocalDate on) {
        return new SupervisionFile(entry, opening, answeredOn.or(() -> Optional.of(on)), closedOn);
    }

    SupervisionFile closed(LocalDate on) {
        return new SupervisionFile(entry, opening, answeredOn, Optional.of(on));
    }

    /** Whether it was opened because this very clock was missed. */
    boolean isAbout(ClockCertificate clock) {
        return opening.clock().filter(clock.clock()::equals).isPresent()
                && opening.startedOn().filter(clock.startedOn()::equals).isPresent()
                && clock.owedBy().filter(opening.office()::equals).isPresent()
                && (!clock.clock().dueIsSet()
                        || opening.missed().filter(clock.lastDay()::equals).isPresent());
    }
}
