package org.huiyin.intake.draft;

import java.time.Instant;
import java.util.List;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Filed;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.jspecify.annotations.Nullable;

/**
 * What filing gave, kept in the place of the draft so that reloading or going back shows it again.
 *
 * @param number twelve digits
 * @param code twenty digits; empty once a desk's sealed slip was printed
 * @param splitOff what the reports of wrongdoing in it became; null where there were none beside
 *     other requests
 */
public record Receipt(
        String number,
        String code,
        String status,
        Instant receivedAt,
        List<ClockView> clocks,
        @Nullable Receipt splitOff) {

    public Receipt {
        clocks = List.copyOf(clocks);
    }

    public static Receipt of(Filed filed) {
        return new Receipt(
                filed.number().digits(),
                filed.receiptCode().digits(),
                filed.status().name(),
                filed.receivedAt(),
                filed.clocks(),
                filed.splitOff().map(Receipt::of).orElse(null));
    }

    /** As printed. */
    public String printedNumber() {
        return new PetitionNumber(number).toString();
    }

    /** As printed. */
    public String printedCode() {
        return new ReceiptCode(code).printed();
    }

    /** Whether the code was printed and is kept no more. */
    public boolean delivered() {
        return code.isEmpty();
    }

    /** The same without codes. */
    public Receipt withoutCode() {
        return new Receipt(
                number,
                "",
                status,
                receivedAt,
                clocks,
                splitOff == null ? null : splitOff.withoutCode());
    }

    /** This one and what was split off it. */
    public List<Receipt> all() {
        return splitOff == null ? List.of(this) : List.of(this, splitOff);
    }

    /** Shows nothing that opens a petition. */
    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
