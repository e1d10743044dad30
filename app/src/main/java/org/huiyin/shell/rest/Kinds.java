package org.huiyin.shell.rest;

import java.util.Arrays;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the problem that a bare status means. */
final class Kinds {

    private Kinds() {}

    /**
     * @param cause what to write into the log when the status tells of a defect; null when unknown
     */
    static Problem of(int status, @Nullable Throwable cause) {
        if (status == Kind.INVALID.status()) {
            return rejected();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.status() == status && kind != Kind.INTERNAL)
                .findFirst()
                .map(Problem::of)
                .orElseGet(() -> other(status, cause));
    }

    /** 400 for what was refused before any field was read. */
    static Problem rejected() {
        return Problem.invalid("request", "shell.address.rejected");
    }

    private static Problem other(int status, @Nullable Throwable cause) {
        if (status >= 400 && status < 500) {
            return rejected();
        }
        return cause == null ? Problem.of(Kind.INTERNAL) : Problem.internal(cause);
    }
}
