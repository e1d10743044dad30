package org.huiyin.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.intake.Given;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the one screen of the desk, where offices are typed by name or code. */
@Component
final class DeskForm {

    /** What an office is called, or its code; empty for the desk's own. */
    static final String OFFICE = "office";

    /** The offices it is about, with semicolons between. */
    static final String CONCERNS = "concerns";

    private final Choices choices;

    DeskForm(Choices choices) {
        this.choices = choices;
    }

    /**
     * What the screen says.
     *
     * @param unclear offices that were not found, or not one alone
     */
    record Reading(Given given, FieldErrors unclear) {}

    Reading read(MultiValueMap<String, String> form, Given before, OfficeId own) {
        FormFields fields = new FormFields(form);
        FieldErrors unclear = FieldErrors.none();
        String office = office(fields, own);
        if (office == null) {
            unclear = unclear.and(FieldError.of(OFFICE, "intake.error.office-unclear"));
        }
        List<String> concerns = new ArrayList<>();
        for (String words : parts(fields.value(CONCERNS))) {
            Optional<String> code = choices.meantAny(words);
            if (code.isEmpty()) {
                unclear =
                        unclear.and(FieldError.of(CONCERNS, "intake.error.concern-unclear", words));
            }
            code.ifPresent(concerns::add);
        }
        String channel = fields.value("/channel");
        Given given = before.at(channel == null ? "" : channel, fields.value("/receivedOn"));
        given = fields.contact(fields.requests(fields.story(given)));
        return new Reading(
                given.placed(fields.value("/category"), fields.value("/place"), office)
                        .concerning(concerns),
                unclear);
    }

    /** The one that was ticked among several, else the one that is typed, else the desk's own. */
    private @Nullable String office(FormFields fields, OfficeId own) {
        String ticked = fields.value("/office");
        String words = fields.value(OFFICE);
        if (ticked != null && !ticked.isBlank()) {
            return ticked;
        }
        if (words == null || words.isBlank()) {
            return own.code();
        }
        return choices.meant(words).orElse(null);
    }

    /** How an office is written so that it is understood again. */
    String written(@Nullable String code) {
        String name = choices.officeName(code);
        boolean clear = choices.meantAny(name).filter(meant -> meant.equals(code)).isPresent();
        return clear || code == null ? name : code;
    }

    /** How several are. */
    String written(List<String> codes) {
        return String.join("; ", codes.stream().map(this::written).toList());
    }

    private static List<String> parts(@Nullable String words) {
        return words == null
                ? List.of()
                : Stream.of(words.split("[;；]", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
