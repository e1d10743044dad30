package org.huiyin.petition;

import java.util.List;
import org.huiyin.vault.PetitionNumber;

/** Proves that what is read follows from the events, and mends it where it does not. */
public interface Rebuild {

    /** Compares only. */
    Report check();

    /** Compares, and writes what the events say wherever it differs. */
    Report rebuild();

    /**
     * What was found.
     *
     * @param petitions how many were read
     * @param events how many entries they have
     * @param differing those whose columns said something else than their events
     * @param broken those whose chain of hashes does not hold; they are never mended
     */
    record Report(
            int petitions,
            long events,
            List<PetitionNumber> differing,
            List<PetitionNumber> broken) {

        public Report {
            differing = List.copyOf(differing);
            broken = List.copyOf(broken);
        }

        /** Whether rebuilt equals live and every chain holds. */
        public boolean sound() {
            return differing.isEmpty() && broken.isEmpty();
        }
    }
}
