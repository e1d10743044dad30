package org.huiyin.petition;

import org.huiyin.database.Session;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;

/**
 * Tells the persons behind a petition about its code, in the transaction that puts it on record or
 * changes it. Unlike with other notices no line about it stands where staff could read it.
 */
public interface CodePost {

    /** What they are told. */
    enum What {
        /** That there is news: somebody asked for a new code. */
        ASKED,
        /** The new code itself. */
        RENEWED,
        /** That whoever held a desk's slip put a code of their own in its place. */
        REPLACED
    }

    /** Whether a new code could be sent to this person, by any of the ways that are set up. */
    boolean reaches(Person person);

    /**
     * Sends it to everybody who can be reached, each once; the new code to those alone whose the
     * petition's own is.
     *
     * @param request by which the new code is computed
     * @return whether anybody can be reached
     */
    boolean send(
            Session session, PetitionNumber number, PetitionKey key, String request, What what);
}
