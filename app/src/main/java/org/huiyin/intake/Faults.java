package org.huiyin.intake;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.PlainText;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong, in the order it is looked at; after a hundred faults no more are told. */
final class Faults {

    private static final int MOST = 100;

    private final List<FieldError> found = new ArrayList<>();

    /** Notes a fault at a JSON pointer; the key names its message. */
    void add(String pointer, String key, Object... args) {
        if (found.size() < MOST) {
            found.add(FieldError.of(pointer, key, args));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    FieldErrors all() {
        return new FieldErrors(found);
    }

    /**
     * A text of several lines that must be there.
     *
     * @return stripped; empty where there is a fault
     */
    String text(String pointer, @Nullable String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            add(pointer, "shell.field.missing");
        } else if (text.length() > longest) {
            add(pointer, "shell.field.too-long", longest);
        } else if (!PlainText.isPlain(text)) {
            add(pointer, "shell.field.characters");
        } else {
            return text;
        }
        return "";
    }

    /**
     * A text on one line that may be left out.
     *
     * @return stripped; null where nothing was given or there is a fault
     */
    @Nullable String line(String pointer, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String line = given.strip();
        if (line.length() > longest) {
            add(pointer, "shell.field.too-long", longest);
        } else if (!PlainText.isPlain(line) || line.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "intake.error.line");
        } else {
            return line;
        }
        return null;
    }

    /**
     * One of a fixed set of words.
     *
     * @return null where nothing was given or there is a fault
     */
    <E extends Enum<E>> @Nullable E word(String pointer, @Nullable String given, Class<E> words) {
        if (given == null || given.isBlank()) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(given.strip())) {
                return word;
            }
        }
        add(pointer, "shell.field.choice", listed(words));
        return null;
    }

    private static <E extends Enum<E>> String listed(Class<E> words) {
        var names = new StringBuilder();
        for (E word : words.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(word.name());
        }
        return names.toString();
    }
}
