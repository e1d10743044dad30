package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * An offer to hear the petitioner (Art. 31(6)).
 *
 * @param offeredOn when it was made
 * @param offeredFor the day it was for
 * @param answered whether the petitioner answered it, whatever they said
 */
public record Offer(LocalDate offeredOn, LocalDate offeredFor, boolean answered) {

    Offer withAnswer() {
        return new Offer(offeredOn, offeredFor, true);
    }

    /** Whether its day has passed without an answer. */
    boolean unanswered(LocalDate today) {
        return !answered && today.isAfter(offeredFor);
    }
}
