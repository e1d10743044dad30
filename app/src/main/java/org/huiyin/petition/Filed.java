package org.huiyin.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Status;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;

/**
 * What filing gives, the first time and at every repetition under the same key.
 *
 * @param receiptCode the petitioner's own; where staff filed, one that only reads and adds, for the
 *     sealed print and for no screen
 * @param receivedAt the moment it was entered
 * @param clocks what runs from now on
 * @param splitOff what the reports of wrongdoing in it became: a sealed petition of their own, with
 *     number and code that are told to whoever filed and to nobody else
 */
public record Filed(
        PetitionNumber number,
        ReceiptCode receiptCode,
        Status status,
        Instant receivedAt,
        List<ClockView> clocks,
        Optional<Filed> splitOff) {

    public Filed {
        clocks = List.copyOf(clocks);
    }

    /** The same with a petition that was split off it. */
    public Filed with(Filed other) {
        return new Filed(number, receiptCode, status, receivedAt, clocks, Optional.of(other));
    }
}
