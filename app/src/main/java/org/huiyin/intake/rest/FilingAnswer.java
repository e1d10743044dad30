package org.huiyin.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Filed;
import org.huiyin.procedure.Status;

/**
 * What filing answers.
 *
 * @param number twelve digits
 * @param receiptCode twenty digits
 * @param splitOff what the reports of wrongdoing in it became: a sealed petition of their own,
 *     which nothing in the open one leads to
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FilingAnswer(
        String number,
        String receiptCode,
        Status status,
        Instant receivedAt,
        List<ClockView> clocks,
        Optional<SplitOff> splitOff) {

    /** Number and code of what was split off. */
    record SplitOff(String number, String receiptCode) {

        static SplitOff of(Filed filed) {
            return new SplitOff(filed.number().digits(), filed.receiptCode().digits());
        }
    }

    static FilingAnswer of(Filed filed) {
        return new FilingAnswer(
                filed.number().digits(),
                filed.receiptCode().digits(),
                filed.status(),
                filed.receivedAt(),
                filed.clocks(),
                filed.splitOff().map(SplitOff::of));
    }
}
