package org.huiyin.correspondence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was promised on a request.
 *
 * @param office the office that keeps it, as people call it
 * @param lastDay the last day for it
 * @param text what exactly; empty where the answer itself says it
 */
public record LetterPromise(String office, LocalDate lastDay, Optional<String> text) {}
