package org.huiyin.intake.rest;

import java.time.Instant;
import java.util.List;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Filed;
import org.huiyin.procedure.Status;

/**
 * What filing answers.
 *
 * @param number twelve digits
 * @param receiptCode twenty digits
 */
record FilingAnswer(
        String number,
        String receiptCode,
        Status status,
        Instant receivedAt,
        List<ClockView> clocks) {

    static FilingAnswer of(Filed filed) {
        return new FilingAnswer(
                filed.number().digits(),
                filed.receiptCode().digits(),
                filed.status(),
                filed.receivedAt(),
                filed.clocks());
    }
}
