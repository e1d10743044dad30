package org.huiyin.correspondence.letter;

import java.util.Locale;

/** A language that letters are written in. */
public enum TemplateLanguage {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    TemplateLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in addresses and file names. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a letter for readers of this one. */
    public static TemplateLanguage of(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }
}
