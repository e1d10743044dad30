package org.huiyin.petition;

import org.huiyin.shell.Problem;
import tools.jackson.databind.JsonNode;

/** Reads the body of an act as 7-api.md words it; forms may bring theirs as an object too. */
public interface ActBodies {

    /**
     * Reads one act.
     *
     * @param act its public name, as {@code request-extension}
     * @param body an object with the act's own fields and no other
     * @throws Problem 404 when there is no such act; 400 naming every field that is missing,
     *     unknown or malformed
     */
    PlainAct read(String act, JsonNode body);
}
