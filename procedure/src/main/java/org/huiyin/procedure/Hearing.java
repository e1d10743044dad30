package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The petitioner was heard (Art. 31(6)), as the office says.
 *
 * @param heardOn the day
 * @param manner how
 * @param confirmedOn when the petitioner said so too; without it the hearing proves nothing
 */
public record Hearing(LocalDate heardOn, HearingManner manner, Optional<LocalDate> confirmedOn) {

    Hearing confirmed(LocalDate on) {
        return new Hearing(heardOn, manner, Optional.of(on));
    }
}
