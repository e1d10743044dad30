package org.huiyin.correspondence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.Entry;
import org.huiyin.shell.law.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What templates ask about notices, as {@code ${@told.beside(line)}}. */
@Component("told")
final class ToldWords {

    private static final Set<String> SERVICES = Set.of("opinion-served", "review-served");

    private final MessageSource messages;
    private final Names names;

    ToldWords(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /** How far it got, in the words that stand beside an entry. */
    public String beside(Delivery.Line line) {
        return say(line, line.tried() ? line.state() + ".tried" : line.state().name());
    }

    /** What to do now that it was given up. */
    public String toDo(Delivery.Line line) {
        return say(line, "FAILED.todo");
    }

    /** What to do about a letter that could not be made. */
    public String toDo(Letter letter) {
        Locale language = LocaleContextHolder.getLocale();
        String kind =
                messages.getMessage(
                        "correspondence.letter.kind." + letter.kind().slug(), null, language);
        String why =
                letter.refusal().map(no -> messages.getMessage(no.text(), language)).orElse("");
        return messages.getMessage(
                "correspondence.letter.todo",
                new Object[] {String.valueOf(letter.entry()), kind, why},
                language);
    }

    /**
     * Of how many petitioners how many were answered, beside an entry of service; nothing where
     * there is only one.
     */
    public String answered(Told told, Entry entry) {
        return Optional.of(entry)
                .filter(one -> SERVICES.contains(one.type()))
                .flatMap(one -> told.answered(one.sequence()))
                .map(each ->
                        messages.getMessage(
                                "correspondence.answered",
                                new Object[] {each.told(), each.owed()},
                                LocaleContextHolder.getLocale()))
                .orElse("");
    }

    private String say(Delivery.Line line, String what) {
        Locale language = LocaleContextHolder.getLocale();
        String key = line.office().isPresent() ? "correspondence.office." : "correspondence.told.";
        String who =
                line.office()
                        .map(names::office)
                        .orElseGet(() ->
                                messages.getMessage(
                                        "correspondence.way." + key(line.way().name()),
                                        new Object[0],
                                        language));
        return messages.getMessage(key + key(what), new Object[] {who}, language);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
