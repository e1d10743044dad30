package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate.Pause;
import org.huiyin.procedure.ClockCertificate.Skipped;
import org.huiyin.procedure.PeriodUnit;

/**
 * A clock with its proof, as it is shown: anyone can count it again.
 *
 * @param owedBy the office that owes the act; empty where the time is the petitioner's own
 * @param article the article of the Regulations, or {@code design}
 * @param startedBy the event that started it
 * @param startedOn the first day, which is not counted
 * @param length how many units, extension included
 * @param skipped each day passed over, and why
 * @param pausedDays days that did not count; empty for none
 * @param pauses which days, and why
 * @param provisional whether it reaches into a year whose holidays are not published
 * @param done the day the owed act was done
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClockView(
        Clock clock,
        Optional<String> owedBy,
        String article,
        String startedBy,
        LocalDate startedOn,
        int length,
        PeriodUnit unit,
        LocalDate lastDay,
        List<Skipped> skipped,
        Optional<ExtendedBy> extendedBy,
        Optional<Integer> pausedDays,
        List<Pause> pauses,
        boolean provisional,
        Optional<LocalDate> done) {

    public ClockView {
        skipped = List.copyOf(skipped);
        pauses = List.copyOf(pauses);
    }

    /**
     * An extension granted.
     *
     * @param days how many more
     * @param on the day it was granted
     * @param by opaque id of the head who granted it
     * @param reason why, as the petitioner is told
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ExtendedBy(
            int days, LocalDate on, Optional<String> by, Optional<String> reason) {}
}
