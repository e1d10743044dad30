package org.huiyin.procedure;

import java.util.Locale;

/** The stable public name of a type: its own name in kebab case. */
final class Kebab {

    private Kebab() {}

    static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
