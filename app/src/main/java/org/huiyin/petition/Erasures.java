package org.huiyin.petition;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.vault.PetitionNumber;

/**
 * Erases petitions whose time to be kept is over: the key is destroyed, and with it words, persons,
 * papers and title; number, entries with their hashes, dates and stage stay. Ordered by two
 * operators; may be killed and tried again at any point, also by several programs.
 */
public interface Erasures {

    /**
     * A petition that may be erased.
     *
     * @param keptUntil the day on which its time to be kept ended
     */
    record Due(PetitionNumber number, LocalDate keptUntil) {}

    /** What would be erased if it were ordered with this last day; nothing is changed. */
    Stream<Due> due(LocalDate until);

    /**
     * Carries out what is ordered.
     *
     * @return how many petitions were erased
     */
    int carryOn();
}
