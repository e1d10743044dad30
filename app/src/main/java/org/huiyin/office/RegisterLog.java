package org.huiyin.office;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Session;

/** The log of changes of the registers. */
public interface RegisterLog {

    /**
     * One page of the log, newest first.
     *
     * @param page from 0
     */
    List<Line> page(Set<Register> registers, int page, int size);

    /**
     * Adds a line in the transaction of the change itself.
     *
     * @param session of that transaction
     */
    void add(
            Session session,
            Author by,
            Register register,
            String change,
            String subject,
            String detail);

    /**
     * A line.
     *
     * @param who an opaque staff id, or the name of a command
     * @param change what was done, in upper case
     * @param subject the code or id of what was changed
     * @param detail the new value
     */
    record Line(
            Instant at,
            String who,
            Register register,
            String change,
            String subject,
            String detail) {}
}
