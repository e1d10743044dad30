package org.huiyin.supervision.web;

import java.util.Optional;
import org.huiyin.procedure.SupervisionGround;

/**
 * Something an office owes on a case.
 *
 * @param number of the case
 * @param printed the number in groups, as people read it
 * @param office what the office is called
 * @param code its code
 * @param what what it owes, or why the file was opened
 * @param closes who closes the file or made the suggestion; empty for neither
 * @param due its last day
 * @param state what has become of it, under {@code supervision.state}; empty while it is owed
 * @param write for what the reader may open a file on the office; a person decides
 * @param close whether the reader may close the file
 */
public record Row(
        String number,
        String printed,
        String title,
        String office,
        String code,
        String what,
        Optional<String> closes,
        Due due,
        Optional<String> state,
        Optional<SupervisionGround> write,
        boolean close) {}
