package org.huiyin.procedure;

import java.util.List;

/** Every type of event. */
public final class EventNames {

    private static final List<Class<? extends PetitionEvent>> TYPES =
            Leaves.of(PetitionEvent.class)
                    .<Class<? extends PetitionEvent>>map(one -> one.asSubclass(PetitionEvent.class))
                    .toList();

    private EventNames() {}

    /** In the order in which {@link PetitionEvent} and its groups declare them. */
    public static List<Class<? extends PetitionEvent>> types() {
        return TYPES;
    }
}
