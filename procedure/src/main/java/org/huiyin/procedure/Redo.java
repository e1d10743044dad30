package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * The order to answer anew.
 *
 * @param by the appeal that ordered it
 * @param orderedOn when that was signed
 * @param due the last day for the new opinion
 */
public record Redo(AppealLevel by, LocalDate orderedOn, LocalDate due) {}
