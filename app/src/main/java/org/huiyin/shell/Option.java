package org.huiyin.shell;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen in a form.
 *
 * @param value what is sent
 * @param label what is read, in the reader's language
 * @param hint more about it, in the reader's language
 */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
