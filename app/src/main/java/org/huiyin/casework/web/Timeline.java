package org.huiyin.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Entries as people read them, the latest first. */
@Component
class Timeline {

    /** What was filed and what was drafted have their own places on the page. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("registered", "opinion-drafted");

    private final LawWords law;
    private final Names names;
    private final MessageSource messages;

    Timeline(LawWords law, Names names, MessageSource messages) {
        this.law = law;
        this.names = names;
        this.messages = messages;
    }

    /**
     * @param entries oldest first
     * @param people names of staff by opaque id
     */
    List<TimelineLine> of(List<Entry> entries, Map<String, String> people) {
        return entries.stream()
                .map(entry ->
                        new TimelineLine(
                                entry,
                                law.happened(entry.type(), entry.facts()),
                                author(entry.by(), people),
                                SHOWN_ELSEWHERE.contains(entry.type()) ? List.of() : entry.words(),
                                correction(entry, entries)))
                .toList()
                .reversed();
    }

    private static Optional<Integer> correction(Entry entry, List<Entry> entries) {
        return entries.stream()
                .filter(other -> other.type().equals("corrected"))
                .filter(other ->
                        Integer.toString(entry.sequence())
                                .equals(String.valueOf(other.facts().get("entry"))))
                .map(Entry::sequence)
                .findFirst();
    }

    private String author(Entry.By by, Map<String, String> people) {
        Text text =
                by.office().isPresent()
                        ? Text.of(
                                "law.actor.staff",
                                names.office(new OfficeId(by.office().get())),
                                by.staff().map(id -> people.getOrDefault(id, id)).orElse(""))
                        : Text.of("law.actor." + by.as());
        return messages.getMessage(text, LocaleContextHolder.getLocale());
    }
}
