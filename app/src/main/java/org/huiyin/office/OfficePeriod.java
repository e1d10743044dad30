package org.huiyin.office;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/**
 * What an office was for a time.
 *
 * @param from first day
 * @param until first day on which it no longer held; empty for what holds now
 * @param name in Chinese
 * @param above the office above in that time
 * @param successor set in the last period of an office that was merged or dissolved
 */
public record OfficePeriod(
        LocalDate from,
        Optional<LocalDate> until,
        String name,
        Optional<OfficeId> above,
        Optional<OfficeId> successor) {}
