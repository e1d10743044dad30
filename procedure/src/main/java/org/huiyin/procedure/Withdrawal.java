package org.huiyin.procedure;

import java.time.LocalDate;

/** A withdrawal that was taken back: from the first day to the other nobody could go on. */
public record Withdrawal(LocalDate on, LocalDate takenBackOn) {}
