package org.huiyin.intake.batch;

import java.util.Optional;
import org.huiyin.intake.Given;
import org.huiyin.shell.FieldError;

/** One line of a file that is imported. */
public sealed interface Line {

    /** Its place in the file, from 1, as people see it in their own program. */
    long number();

    /**
     * A line that could be read.
     *
     * @param ref the number it has in the register it comes from
     */
    record Read(long number, Given given, Optional<String> ref) implements Line {}

    /** A line that could not. */
    record Unreadable(long number, FieldError why) implements Line {}
}
