package org.huiyin.office;

import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RulesProfile;

/** The rules profiles that ship with the program. */
public interface Profiles {

    /** The profile under which an office works unless it, or one above it, has another. */
    String DEFAULT = "national-2022";

    Optional<RulesProfile> byId(String id);

    /** All of them, by id. */
    List<RulesProfile> all();

    /**
     * The profile for a case that begins at this office: the one set for it or for the nearest
     * office above, else {@link #DEFAULT}. The case then keeps it.
     */
    RulesProfile of(OfficeId office);
}
