package org.huiyin.petition;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;

/** The acts in the clear, by their public names. Registering is no such act: it is a filing. */
public final class PlainActs {

    private static final Map<String, Class<?>> BY_SIMPLE_NAME =
            leaves(PlainAct.class)
                    .collect(toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final Map<String, Class<? extends PlainAct>> BY_NAME =
            ActNames.types().stream()
                    .filter(type -> BY_SIMPLE_NAME.containsKey(type.getSimpleName()))
                    .collect(toUnmodifiableMap(ActNames::of, PlainActs::twin));

    private PlainActs() {}

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PlainActs::leaves)
                : Stream.of(type);
    }

    /** Each by its public name. */
    public static Map<String, Class<? extends PlainAct>> byName() {
        return BY_NAME;
    }

    /** The act of this public name. */
    public static Optional<Class<? extends PlainAct>> type(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Class<? extends PlainAct> twin(Class<? extends Act> type) {
        return Objects.requireNonNull(BY_SIMPLE_NAME.get(type.getSimpleName()))
                .asSubclass(PlainAct.class);
    }
}
