package org.huiyin.office;

import java.time.LocalDate;

/**
 * Who changes a register, and when.
 *
 * @param who an opaque staff id, or the name of a command
 * @param on the legal day
 */
public record Author(String who, LocalDate on) {}
