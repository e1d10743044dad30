package org.huiyin.correspondence.letter;

import java.util.Locale;
import org.huiyin.shell.Text;

/**
 * Something in a template that cannot be.
 *
 * @param line from 1
 * @param what as it stands there
 */
public record TemplateFault(int line, Reason reason, String what) {

    /** In words, with its line. */
    public Text text() {
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Text.of("correspondence.letters.fault." + key, line, what);
    }

    /** Why. */
    public enum Reason {
        /** No such value in letters of this kind. */
        UNKNOWN_PLACEHOLDER,
        /** No such list or value that a section could be about. */
        UNKNOWN_SECTION,
        /** Not one of the elements a letter is made of. */
        UNKNOWN_ELEMENT,
        /** Not one of the attributes or classes a letter is made of. */
        UNKNOWN_ATTRIBUTE,
        /** It cannot stand inside what it stands in. */
        NOT_HERE,
        /** Neither markup, nor a placeholder, nor plain words. */
        MALFORMED,
        /** Opened and not closed. */
        NOT_CLOSED,
        /** Closed and not open. */
        NOT_OPEN,
        /** Nothing, or too much. */
        LENGTH
    }
}
