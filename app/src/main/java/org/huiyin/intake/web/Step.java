package org.huiyin.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.shell.FieldErrors;

/** The pages of the online form, in order; each asks one question. */
enum Step {
    /** What happened. */
    STORY("/title", "/narrative"),
    /** What is asked for, each thing in its own box. */
    REQUESTS("/requests", "/kind"),
    /** Which office, if known, and what subject. */
    OFFICE("/office", "/category", "/place"),
    /** About whom; for a report, who must not see it. */
    CONCERNS("/concerns"),
    /** How to reach whoever writes. */
    CONTACT("/persons"),
    /** Papers. */
    PAPERS("files"),
    /** Check your answers. */
    CHECK("/channel", "/receivedOn");

    private static final List<Step> ORDER = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** As it stands in the address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findAny();
    }

    /** The page after this one. */
    Step next() {
        return this == CHECK ? CHECK : ORDER.get(ORDER.indexOf(this) + 1);
    }

    /** Its place for people, from 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** The errors that this page can mend. */
    FieldErrors errorsOf(FieldErrors all) {
        return new FieldErrors(all.all().stream().filter(error -> owns(error.field())).toList());
    }

    /** The first page with something to mend; empty where nothing is wrong. */
    static Optional<Step> firstOf(FieldErrors all) {
        return Arrays.stream(values()).filter(step -> step.errorsOf(all).any()).findFirst();
    }

    private boolean owns(String field) {
        return fields.stream().anyMatch(own -> field.equals(own) || field.startsWith(own + "/"));
    }
}
