package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who speaks for the petitioner.
 *
 * @param entry the entry that gave the mandate
 * @param role as what
 * @param until its last day; without one it holds until it is ended
 */
public record Speaker(int entry, SpeakerRole role, Optional<LocalDate> until) {

    /** Whether the mandate holds on that day. */
    public boolean speaksOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }
}
