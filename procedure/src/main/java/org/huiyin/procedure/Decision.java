package org.huiyin.procedure;

import java.util.List;

/** What comes of an act: it happens, or it is refused and nothing is written. */
public sealed interface Decision {

    /**
     * It may be done.
     *
     * @param events what happens, in order, never empty
     */
    record Allowed(List<PetitionEvent> events) implements Decision {
        public Allowed {
            events = List.copyOf(events);
        }
    }

    /** It may not be done. */
    record Refused(Refusal refusal) implements Decision {}

    /** It happens, as this one event. */
    static Decision allowed(PetitionEvent event) {
        return new Allowed(List.of(event));
    }

    /** It does not happen, for this reason. */
    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
