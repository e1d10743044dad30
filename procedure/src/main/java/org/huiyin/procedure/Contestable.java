package org.huiyin.procedure;

import java.util.Optional;

/**
 * An entry that the petitioner may dispute before the office above.
 *
 * @param entry which
 * @param what what it did
 * @param office the one that did it
 * @param appeals how many appeals there were by then: a review served is the last one
 * @param request the request it classified
 */
public record Contestable(
        int entry, What what, OfficeId office, int appeals, Optional<RequestId> request) {

    /** What such an entry did. */
    public enum What {
        DECLINED,
        REFERRED,
        CLASSIFIED,
        SERVED,
        REVIEW_SERVED
    }

    static Contestable of(Matter matter, What what, OfficeId office) {
        return new Contestable(
                matter.entries(),
                what,
                office,
                matter.aftermath().appeals().size(),
                Optional.empty());
    }
}
