package org.huiyin.office;

import java.time.Instant;
import org.huiyin.procedure.StaffId;

/**
 * A change that waits for a second person.
 *
 * @param id random
 * @param change what would hold
 * @param proposedBy who may not decide on it
 */
public record Proposal(String id, Change change, StaffId proposedBy, Instant proposedAt) {

    /** What only two people together can change. */
    public sealed interface Change
            permits Competence, YearCalendar, KeyRotation, Erasure, OperatorRole {}
}
