package org.huiyin.correspondence;

import java.time.LocalDate;

/** A value in a letter: words as they were written, or a day, told in the letter's language. */
public sealed interface LetterValue {

    /** Words; a line end in them stays one. */
    record Words(String text) implements LetterValue {}

    /** A legal day. */
    record Day(LocalDate day) implements LetterValue {}
}
