package org.huiyin.petition;

import java.time.LocalDate;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;

/**
 * A warning that a last day comes, as it went out.
 *
 * @param startedOn the first day of the period
 * @param on when it went out
 * @param office who was warned
 */
public record Warned(Clock clock, LocalDate startedOn, LocalDate on, OfficeId office) {}
