package org.huiyin.correspondence.job;

import org.springframework.core.NestedExceptionUtils;

/**
 * A notice did not leave. Says which kind of fault it was and no more: what mail servers answer
 * repeats the address, and this goes to the log.
 */
final class NotTaken extends RuntimeException {

    /**
     * @param fault in a word that names nobody
     */
    NotTaken(String fault) {
        super("a notice was not taken: " + fault, null, false, false);
    }

    NotTaken(Exception fault) {
        this(NestedExceptionUtils.getMostSpecificCause(fault).getClass().getSimpleName());
    }
}
