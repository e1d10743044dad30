package org.huiyin.petition;

import java.util.List;
import org.huiyin.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of an act, ready to be drawn by {@code templates/petition/fields.html}.
 *
 * @param name as {@link ActForm} reads it
 * @param label in the reader's language
 * @param values what stands in it; several only where several can be chosen
 * @param options what can be chosen
 */
public record ActField(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        List<String> values,
        List<Option> options) {

    /** How it is drawn. */
    public enum Kind {
        AREA,
        DATE,
        NUMBER,
        RADIOS,
        SELECT,
        /** A list of which nothing may be chosen. */
        PERHAPS,
        CHECKS,
        /** Offices, among which others can be looked for. */
        OFFICE,
        /** The head of a block about one thing, which it names without asking. */
        BLOCK,
        /** Said in place of a choice where there is nothing to choose. */
        NOTHING
    }

    public ActField {
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    /** What stands in it; empty for nothing. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }
}
