package org.huiyin.correspondence;

import java.util.List;
import java.util.Locale;
import org.huiyin.shell.Text;

/** What became of a letter: made, or refused with what stands against it. */
public sealed interface LetterOutcome {

    /** The letter, as PDF/A-2a and PDF/UA-1; its text was read back and found the same. */
    final class Made implements LetterOutcome {

        private final byte[] content;

        public Made(byte[] content) {
            this.content = content.clone();
        }

        public byte[] pdf() {
            return content.clone();
        }
    }

    /**
     * The letter was not made.
     *
     * @param what the characters, placeholders or packages it is about
     */
    record Refused(Reason reason, List<String> what) implements LetterOutcome {

        public Refused {
            what = List.copyOf(what);
        }

        /** Why, for people. */
        public Text text() {
            String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Text.of("correspondence.letter.refused." + key, String.join(" ", what));
        }
    }

    /** Why a letter is refused. */
    enum Reason {
        /** No font has these characters. */
        GLYPHS_MISSING,
        /** The text read back from the PDF differs in these characters. */
        TEXT_DIFFERS,
        /** The template names these placeholders, and the data has no value for them. */
        VALUES_MISSING,
        /** The fonts are not on this machine; these packages have them. */
        FONTS_MISSING
    }
}
