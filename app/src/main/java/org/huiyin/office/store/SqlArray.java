package org.huiyin.office.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Arrays as PostgreSQL's literals, to be cast where they are used. */
final class SqlArray {

    private SqlArray() {}

    /** Of ids or dates, which need no quotes. */
    static String of(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
