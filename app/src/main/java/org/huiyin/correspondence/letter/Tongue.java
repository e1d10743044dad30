package org.huiyin.correspondence.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiyin.correspondence.LetterKind;
import org.springframework.context.MessageSource;

/** The language of a letter, whatever the language of the page it was asked from. */
final class Tongue {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final MessageSource messages;
    private final Locale locale;

    private Tongue(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    static Tongue of(MessageSource messages, Locale asked) {
        return new Tongue(messages, english(asked) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    boolean english() {
        return english(locale);
    }

    /** For {@code lang}. */
    String tag() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** The kind's name in law. */
    String title(LetterKind kind) {
        return say("correspondence.letter.kind." + kind.slug());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("shell.date.day"), locale).format(day);
    }

    /** The number of a request as a letter counts: one to ninety-nine in words where that is so. */
    String position(int number) {
        String digits = say("correspondence.letter.digits");
        if (digits.length() <= TEN || number < 1 || number >= HUNDRED) {
            return String.valueOf(number);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        return (tens > 1 ? digits.substring(tens, tens + 1) : "")
                + (tens > 0 ? digits.substring(TEN) : "")
                + (ones > 0 ? digits.substring(ones, ones + 1) : "");
    }

    /** What a line end inside a template's words is read as. */
    String lineEnd() {
        return english() ? " " : "";
    }
}
