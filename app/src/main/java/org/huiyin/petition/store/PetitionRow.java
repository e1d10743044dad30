package org.huiyin.petition.store;

import java.time.Instant;
import java.time.LocalDate;
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
     * What never changes, except for the day of the last sweep, and for a code that took the place
     * of a lost one.
     *
     * @param wrappedKey the petition's key under the master key
     * @param title sealed
     * @param imported whether it came from an older register
     * @param sweptOn the last day on which the sweep looked at it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Given(
            PetitionNumber number,
            String receiptHash,
            CodeKind receiptKind,
            byte[] wrappedKey,
            byte[] title,
            boolean imported,
            Instant createdAt,
            LocalDate sweptOn) {

        /** Before the first sweep. */
        static final LocalDate NEVER = LocalDate.of(1, 1, 1);

        /** The same, looked at on that day. */
        Given swept(LocalDate on) {
            return new Given(
                    number, receiptHash, receiptKind, wrappedKey, title, imported, createdAt, on);
        }

        UUID id() {
            return number.petitionId();
        }
    }
}
