package org.huiyin.office;

import java.util.List;
import java.util.Locale;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells on a case's page why another office has it now; templates ask {@code
 * ${@successions.of(code)}}.
 */
@Component("successions")
final class SuccessionWords {

    private final Offices offices;
    private final Dates dates;
    private final MessageSource messages;

    SuccessionWords(Offices offices, Dates dates, MessageSource messages) {
        this.offices = offices;
        this.dates = dates;
        this.messages = messages;
    }

    /** A sentence for each merger or dissolution that the case went through with this office. */
    public List<String> of(OfficeId office) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return offices.successions(office).stream()
                .map(ended ->
                        messages.getMessage(
                                "office.succession",
                                new Object[] {
                                    dates.day(ended.on()),
                                    ended.name(english),
                                    name(ended.successor(), english)
                                },
                                locale))
                .toList();
    }

    /** What the successor was called, also where it has ended in its turn. */
    private String name(OfficeId code, boolean english) {
        return offices.successions(code).stream()
                .findFirst()
                .map(ended -> ended.name(english))
                .or(() -> offices.byCode(code).map(office -> office.name(english)))
                .orElse(code.code());
    }
}
