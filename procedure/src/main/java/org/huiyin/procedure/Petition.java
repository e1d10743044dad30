package org.huiyin.procedure;

import java.util.Optional;

/** One matter (信访事项), as its events so far have made it. */
public sealed interface Petition {

    /** Nothing happened yet. */
    record Unregistered() implements Petition {}

    /** The petition before its first event. */
    static Petition unregistered() {
        return new Unregistered();
    }

    /** Where it stands; empty before registration. */
    default Optional<Status> status() {
        return Optional.empty();
    }
}
