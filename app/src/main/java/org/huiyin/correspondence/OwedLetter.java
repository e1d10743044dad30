package org.huiyin.correspondence;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.vault.PetitionNumber;

/** Makes the letter that an entry owes. Who may have it, the caller has decided. */
public interface OwedLetter {

    /**
     * The letter in that language: the same each time, whatever happened since.
     *
     * @param entry the sequence number of the entry
     * @return empty where the entry owes none
     */
    Optional<LetterOutcome> of(PetitionNumber number, int entry, Locale language);

    /** That letter, addressed to one of several petitioners. */
    Optional<LetterOutcome> of(PetitionNumber number, int entry, Locale language, String addressee);

    /** The receipt of a petition as it was filed; empty where there is no such petition. */
    Optional<LetterOutcome> receipt(PetitionNumber number, Locale language);
}
