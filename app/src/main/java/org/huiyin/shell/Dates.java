package org.huiyin.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates as people write them in the reader's language, in the legal zone; templates say {@code
 * ${dates.day(clock.lastDay)}}.
 */
@Component("dates")
public final class Dates {

    private final MessageSource messages;

    Dates(MessageSource messages) {
        this.messages = messages;
    }

    /** A day, as {@code 23 November 2026}. */
    public String day(LocalDate day) {
        return write("shell.date.day", day);
    }

    /** A day with its weekday. */
    public String weekday(LocalDate day) {
        return write("shell.date.weekday", day);
    }

    /** A day in few characters for tables. */
    public String brief(LocalDate day) {
        return write("shell.date.brief", day);
    }

    /** The day and minute of a moment. */
    public String moment(Instant moment) {
        return write("shell.date.moment", moment.atZone(LegalTime.ZONE));
    }

    private String write(String patternKey, TemporalAccessor date) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage(patternKey, null, locale), locale)
                .format(date);
    }
}
