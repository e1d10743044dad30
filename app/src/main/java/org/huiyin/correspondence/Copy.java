package org.huiyin.correspondence;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter to one of several petitioners, whom no notice reaches: it is known by its number, and
 * nobody is named.
 *
 * @param entry the sequence number of the entry of service that owes it
 * @param number among the letters of that entry, from 1
 * @param person whom it is for; for the program alone
 * @param proof what shows that it left; empty while it is owed
 */
public record Copy(int entry, int number, UUID person, Optional<String> proof) {

    /** The field under which the proof is sealed. */
    public static final String PROOF = "letter-left";

    public boolean owed() {
        return proof.isEmpty();
    }
}
