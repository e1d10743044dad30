package org.huiyin.procedure;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The public names of the acts, as paths of the API and keys of messages use them. */
public final class ActNames {

    private static final List<Class<? extends Act>> TYPES =
            Leaves.of(Act.class)
                    .<Class<? extends Act>>map(one -> one.asSubclass(Act.class))
                    .toList();

    private static final Map<String, Class<? extends Act>> BY_NAME =
            TYPES.stream().collect(toUnmodifiableMap(ActNames::of, Function.identity()));

    private ActNames() {}

    /** Every type of act, in the order in which {@link Act} and its groups declare them. */
    public static List<Class<? extends Act>> types() {
        return TYPES;
    }

    /** The public name, e.g. {@code sign-opinion}; a file note is plainly a {@code note}. */
    public static String of(Class<? extends Act> type) {
        return type.equals(Act.FileNote.class) ? "note" : Kebab.of(type);
    }

    /** The type that has this public name. */
    public static Optional<Class<? extends Act>> type(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
