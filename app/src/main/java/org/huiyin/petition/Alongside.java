package org.huiyin.petition;

import org.huiyin.database.Session;
import org.huiyin.vault.PetitionKey;

/**
 * What is put on file in the same transaction as a new petition: its papers. Called once for each
 * petition that comes of a filing, in a session that has entered it. Nothing of it stays when the
 * same filing is repeated, or when somebody acted first, so it may write nowhere else before it has
 * asked the session something. What it throws undoes the filing or the act.
 */
@FunctionalInterface
public interface Alongside {

    /** Nothing but the petition itself. */
    Alongside NOTHING = (_, _) -> {};

    void add(Session session, PetitionKey key);
}
