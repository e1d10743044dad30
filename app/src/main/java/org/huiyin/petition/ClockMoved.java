package org.huiyin.petition;

import java.time.LocalDate;
import org.huiyin.procedure.Clock;

/**
 * A last day that moved because a holiday calendar was published.
 *
 * @param on the legal day on which it was counted again
 */
public record ClockMoved(Clock clock, LocalDate from, LocalDate to, LocalDate on) {}
