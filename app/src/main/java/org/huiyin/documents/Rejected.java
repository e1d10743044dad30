package org.huiyin.documents;

import org.huiyin.shell.FieldError;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;

/**
 * A file that is not taken.
 *
 * @param kind how an API answers it
 * @param reason what is wrong and how to mend it
 */
public record Rejected(Problem.Kind kind, Text reason) implements Inspection, Storing {

    static Rejected of(Problem.Kind kind, String reason, Object... args) {
        return new Rejected(kind, Text.of("documents.rejected." + reason, args));
    }

    /** For a form or a body: the field it came in, with the reason beside it. */
    public FieldError at(String field) {
        return new FieldError(field, reason);
    }

    /** For an API whose whole body is the file. */
    public Problem problem() {
        return Problem.of(kind, reason);
    }
}
