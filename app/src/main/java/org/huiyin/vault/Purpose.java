package org.huiyin.vault;

import java.util.Locale;
import java.util.Set;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Role;

/**
 * The acts for which staff need to know who the petitioner is, and whose act it is. No other act
 * opens an identity: who transfers, leads, signs or supervises does not need it.
 */
public enum Purpose {
    /** Reading back at the desk what was just registered. */
    REGISTER(PetitionEvent.Registered.class, Role.CLERK),
    /** Taking further facts from the petitioner in person or by telephone. */
    SUPPLEMENT(PetitionEvent.Supplemented.class, Role.CLERK),
    /** Arranging to hear the petitioner, and hearing them (Art. 31(6)). */
    HEAR(PetitionEvent.PetitionerHeard.class, Role.HANDLER, Role.LEAD),
    /** Addressing the opinion that is being drafted. */
    DRAFT_OPINION(PetitionEvent.OpinionDrafted.class, Role.HANDLER),
    /** Bringing the opinion to the petitioner; a try that failed is followed by another. */
    SERVE(PetitionEvent.OpinionServed.class, Role.CLERK, Role.HANDLER);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    private final Class<? extends PetitionEvent> done;

    Purpose(Class<? extends PetitionEvent> done, Role... roles) {
        this.done = done;
        this.roles = Set.of(roles);
    }

    /** The public name of the act it serves. */
    public String act() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The entry that the act makes. */
    Class<? extends PetitionEvent> done() {
        return done;
    }

    /** Whether that entry is the act done. */
    public boolean isDoneBy(PetitionEvent event) {
        return done.isInstance(event);
    }

    /** Whether somebody with these roles does this act. */
    public boolean isActOf(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
