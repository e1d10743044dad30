package org.huiyin.correspondence.owed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Succession;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.law.LawWords;
import org.springframework.context.MessageSource;

/** What a letter calls things, in its language. */
final class Voice {

    private final Offices offices;
    private final LawWords law;
    private final MessageSource messages;
    private final Locale language;

    Voice(Offices offices, LawWords law, MessageSource messages, Locale language) {
        this.offices = offices;
        this.law = law;
        this.messages = messages;
        this.language = language;
    }

    /** As it was called when it acted, also where it has ended since. */
    String office(OfficeId code) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return offices.successions(code).stream()
                .findFirst()
                .map(Succession::name)
                .or(() -> offices.byCode(code).map((Office office) -> office.name(english)))
                .orElse(code.code());
    }

    String word(Enum<?> constant) {
        return law.word(constant);
    }

    String actor(Actor actor) {
        return law.actor(actor);
    }

    /** Where a rule stands, as this profile cites it. */
    String article(RulesProfile rules, String article) {
        return law.article(rules.cite(article));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        messages.getMessage("shell.date.day", null, language), language)
                .format(day);
    }

    String say(String key, Object... args) {
        return messages.getMessage("correspondence.letter." + key, args, language);
    }
}
