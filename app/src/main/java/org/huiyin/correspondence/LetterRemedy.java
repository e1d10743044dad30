package org.huiyin.correspondence;

import java.time.LocalDate;

/**
 * Where one can go against a letter.
 *
 * @param office the office that decides, as people call it
 * @param lastDay the last day to ask it
 */
public record LetterRemedy(String office, LocalDate lastDay) {}
