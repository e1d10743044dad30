package org.huiyin.procedure;

import java.util.Locale;

/** The stable public name of a type: its own name in kebab case. */
final class Kebab {

    private static final ClassValue<String> NAMES =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    return type.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
                }
            };

    private Kebab() {}

    static String of(Class<?> type) {
        return NAMES.get(type);
    }
}
