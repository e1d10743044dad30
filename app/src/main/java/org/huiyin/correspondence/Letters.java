package org.huiyin.correspondence;

import java.util.Locale;

/** Makes the official letters. May be asked by many at once. */
public interface Letters {

    /**
     * The letter as PDF/A-2a and PDF/UA-1, by the template that holds now.
     *
     * @param language Chinese, unless it is English
     */
    LetterOutcome pdf(LetterKind kind, LetterData data, Locale language);

    /** The letter as it will read; what is not known yet is left open. */
    Preview preview(LetterKind kind, LetterData data, Locale language);

    /**
     * A letter for the screen.
     *
     * @param html safe markup without scripts, styles and pictures, for a page to show as it is
     * @param text the same without markup
     */
    record Preview(String html, String text) {}
}
