package org.huiyin.office.web;

import org.jspecify.annotations.Nullable;

/** What came with a form; a field that was left out counts as empty. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
