package org.huiyin.office;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/**
 * How an office ended by merger or dissolution (Art. 24).
 *
 * @param on the first day on which the successor answers
 * @param office the code of the one that ended
 * @param name its last name
 * @param successor who answers from that day on; may have ended since
 */
public record Succession(
        LocalDate on, OfficeId office, String name, Optional<String> nameEn, OfficeId successor) {

    /** The last name in English where wanted and known, else in Chinese. */
    public String name(boolean english) {
        return english ? nameEn.orElse(name) : name;
    }
}
