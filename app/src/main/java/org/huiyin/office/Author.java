package org.huiyin.office;

import java.time.LocalDate;
import org.huiyin.shell.SignedIn;

/**
 * Who changes a register, and when.
 *
 * @param who an opaque staff id, or the name of a command
 * @param on the legal day
 */
public record Author(String who, LocalDate on) {

    /** A member of staff. */
    public static Author of(SignedIn staff, LocalDate on) {
        return new Author(staff.publicId().value(), on);
    }
}
