package org.huiyin.procedure;

import java.util.Optional;

/**
 * An entry that the petitioner may dispute before the office above.
 *
 * @param entry which
 * @param what what it did
 * @param request the request it classified
 */
public record Contestable(int entry, What what, Optional<RequestId> request) {

    /** What such an entry did. */
    public enum What {
        DECLINED,
        REFERRED,
        CLASSIFIED,
        SERVED
    }

    static Contestable of(int entry, What what) {
        return new Contestable(entry, what, Optional.empty());
    }
}
