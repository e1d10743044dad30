package org.huiyin.intake;

import org.huiyin.petition.Filing;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;

/** What comes of checking what was given. */
public sealed interface Checked {

    /** It may be filed. */
    record Sound(Filing filing) implements Checked {}

    /** It may not yet: everything that is wrong, by JSON pointer. */
    record Faulty(FieldErrors errors) implements Checked {}

    /**
     * The filing.
     *
     * @throws Problem 400 naming every field
     */
    default Filing orProblem() {
        return switch (this) {
            case Sound(Filing filing) -> filing;
            case Faulty(FieldErrors errors) -> throw Problem.invalid(errors);
        };
    }
}
