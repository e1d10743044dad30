package org.huiyin.correspondence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one can go against a letter.
 *
 * @param office the office that decides, as people call it
 * @param days how many days from receiving the letter there are to ask it
 * @param lastDay the last of them; empty before the letter is received
 */
public record LetterRemedy(String office, int days, Optional<LocalDate> lastDay) {}
