package org.huiyin.correspondence;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter that an entry owes, and what became of it.
 *
 * @param entry the sequence number of the entry
 * @param document the paper that it is; empty until it was made
 * @param refusal why it could not be made so far
 */
public record Letter(
        int entry,
        LetterKind kind,
        Optional<UUID> document,
        Optional<LetterOutcome.Refused> refusal) {

    /** The field under which what it was refused for is sealed. */
    public static final String WHAT = "letter-refused";
}
