package org.huiyin.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that a letter may carry; templates name it in camel case, as {@code {{dueOn}}}. What each
 * is for stands in the message bundle under {@code correspondence.letter.field.}.
 */
public enum LetterField {
    ACCEPTED_ON(true),
    APPROVED_BY(false),
    ASSIGNED_ON(true),
    CHAIR(false),
    CHANNEL(false),
    CONFIRM_BY(true),
    CONTACT(false),
    DEMAND(false),
    DISPOSE_BY(true),
    DUE_ON(true),
    FACTS(false),
    FORMER_LAST_DAY(true),
    FORUM(false),
    GROUND(false),
    HELD_AT(false),
    LAST_DAY(true),
    LEGAL_BASIS(false),
    MEDIATOR(false),
    MEMBERS(false),
    OBJECTED_ON(true),
    OUTCOME(false),
    PARTIES(false),
    PLACE(false),
    REASON(false),
    RECEIVED_ON(true),
    RECORD(false),
    REQUESTED_ON(true),
    REVIEWED_LETTER(false),
    REVIEWED_OFFICE(false),
    SUBJECT(false),
    TERMS(false),
    TO_OFFICE(false);

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private final boolean day;

    LetterField(boolean day) {
        this.day = day;
    }

    /** Whether it is a day; the others are words. */
    public boolean isDay() {
        return day;
    }

    /** As messages name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As templates name it. */
    public String placeholder() {
        return NEXT_WORD
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
