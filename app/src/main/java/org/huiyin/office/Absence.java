package org.huiyin.office;

import java.time.LocalDate;
import org.huiyin.procedure.StaffId;

/**
 * Days on which somebody is away and a colleague of the same office acts for them.
 *
 * @param id random
 * @param from the first day
 * @param until the last day; the cover ends with it by itself
 */
public record Absence(
        String id,
        StaffId absent,
        String absentName,
        StaffId cover,
        String coverName,
        LocalDate from,
        LocalDate until) {}
