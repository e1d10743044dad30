package org.huiyin.petition;

import java.time.Instant;
import java.util.List;
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
 */
public record Filed(
        PetitionNumber number,
        ReceiptCode receiptCode,
        Status status,
        Instant receivedAt,
        List<ClockView> clocks) {

    public Filed {
        clocks = List.copyOf(clocks);
    }
}
