package org.huiyin.correspondence.job;

import org.springframework.core.NestedExceptionUtils;

/**
 * A notice did not leave. Says which kind of fault it was and no more: what mail servers answer
 * repeats the address, and this goes to the log.
 */
final class NotTaken extends RuntimeException {

    NotTaken(Exception fault) {
        super(
                "a notice was not taken: "
                        + NestedExceptionUtils.getMostSpecificCause(fault)
                                .getClass()
                                .getSimpleName(),
                null,
                false,
                false);
    }
}
