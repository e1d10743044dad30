package org.huiyin.petition.store;

import java.time.Instant;
import java.util.UUID;
import org.huiyin.procedure.CodeKind;
import org.huiyin.vault.PetitionNumber;

/**
 * A row of the table {@code petition}.
 *
 * @param given what was given when it was filed
 * @param derived what follows from its events
 */
record PetitionRow(Given given, Derived derived) {

    /**
     * What never changes.
     *
     * @param wrappedKey the petition's key under the master key
     * @param title sealed
     * @param imported whether it came from an older register
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Given(
            PetitionNumber number,
            String receiptHash,
            CodeKind receiptKind,
            byte[] wrappedKey,
            byte[] title,
            boolean imported,
            Instant createdAt) {

        UUID id() {
            return number.petitionId();
        }
    }
}
