package org.huiyin.procedure;

import java.util.Arrays;
import java.util.stream.Stream;

/** The records of a sealed type, its groups looked through. */
final class Leaves {

    private Leaves() {}

    static Stream<Class<?>> of(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Leaves::of)
                : Stream.of(type);
    }
}
