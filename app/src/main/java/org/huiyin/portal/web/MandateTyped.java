package org.huiyin.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.PlainPeople;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.PlainText;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Person;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a mandate: the act, and beside it the name, which goes into the
 * vault and into no entry.
 */
final class MandateTyped {

    static final String ACT = "add-speaker";

    private static final String NAME = "name";
    private static final String KEY = "key";

    private final PetitionerAct act;
    private final String name;
    private final String key;

    MandateTyped(Map<String, List<String>> sent) {
        Map<String, List<String>> parts = new HashMap<>(sent);
        this.name = first(parts.remove(NAME)).strip().replaceAll("\\s+", " ");
        this.key = first(parts.remove(KEY));
        this.act = new PetitionerAct(ACT, parts);
    }

    private static String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private MandateTyped(PetitionerAct act, String name, String key) {
        this.act = act;
        this.name = name;
        this.key = key;
    }

    static MandateTyped nothing() {
        return new MandateTyped(Map.of());
    }

    PetitionerAct act() {
        return act;
    }

    String name() {
        return name;
    }

    /** The form's own; empty before it was sent. */
    String key() {
        return key;
    }

    /** What the mandate says. */
    String words() {
        return act.value("mandate");
    }

    /** The same, in words that stand for papers handed in alone. */
    MandateTyped saying(String words) {
        return new MandateTyped(act.with("mandate", words), name, key);
    }

    /**
     * The mandate.
     *
     * @param papers what is wrong with the papers that came with it
     * @throws Problem 400 when something is missing or cannot be taken
     */
    Mandates.Mandate mandate(PetitionerForms forms, FieldErrors papers) {
        FieldErrors wrong = wrongName().map(papers::and).orElse(papers);
        if (wrong.any()) {
            throw Problem.invalid(wrong);
        }
        return new Mandates.Mandate(
                (PlainPeople.AddSpeaker) forms.read(act),
                Optional.of(name).filter(given -> !given.isEmpty()));
    }

    private Optional<FieldError> wrongName() {
        if (name.length() > Person.NAME_MAX) {
            return Optional.of(FieldError.of(NAME, "shell.field.too-long", Person.NAME_MAX));
        }
        return PlainText.isPlain(name)
                ? Optional.empty()
                : Optional.of(FieldError.of(NAME, "shell.field.characters"));
    }
}
