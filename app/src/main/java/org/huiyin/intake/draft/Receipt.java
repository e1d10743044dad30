package org.huiyin.intake.draft;

import java.time.Instant;
import java.util.List;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Filed;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;

/**
 * What filing gave, kept in the place of the draft so that reloading or going back shows it again.
 *
 * @param number twelve digits
 * @param code twenty digits; empty once a desk's sealed slip was printed
 */
public record Receipt(
        String number, String code, String status, Instant receivedAt, List<ClockView> clocks) {

    public Receipt {
        clocks = List.copyOf(clocks);
    }

    public static Receipt of(Filed filed) {
        return new Receipt(
                filed.number().digits(),
                filed.receiptCode().digits(),
                filed.status().name(),
                filed.receivedAt(),
                filed.clocks());
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

    /** The same without its code. */
    public Receipt withoutCode() {
        return new Receipt(number, "", status, receivedAt, clocks);
    }

    /** Shows nothing that opens a petition. */
    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
