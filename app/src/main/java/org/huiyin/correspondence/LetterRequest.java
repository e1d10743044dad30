package org.huiyin.correspondence;

import java.util.List;
import java.util.Optional;

/**
 * One request (诉求) in a letter.
 *
 * @param number from 1
 * @param text what was asked for
 * @param answer empty before it was answered
 */
public record LetterRequest(int number, String text, Optional<Answer> answer) {

    /** A request that has no answer yet. */
    public static LetterRequest asked(int number, String text) {
        return new LetterRequest(number, text, Optional.empty());
    }

    /** The same, with its answer. */
    public LetterRequest answered(Answer given) {
        return new LetterRequest(number, text, Optional.of(given));
    }

    /**
     * The answer to a request, as in Art. 32.
     *
     * @param finding in words
     * @param remedy where it is another than the letter's own
     * @param promises what was promised on it
     */
    public record Answer(
            String finding,
            String facts,
            String legalBasis,
            Optional<LetterRemedy> remedy,
            List<LetterPromise> promises) {

        public Answer {
            promises = List.copyOf(promises);
        }
    }
}
