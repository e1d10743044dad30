package org.huiyin.vault;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whose the petition's own code is among those named in it: the principals; where none is named,
 * those who speak for the many or for whoever cannot. An agent acts by a mandate, which ends, and
 * with a code that goes with it; a member is spoken for. Neither is given the petition's own.
 */
public final class CodeHolders {

    private static final Set<PersonRole> IN_PLACE_OF_A_PRINCIPAL =
            Set.of(PersonRole.REPRESENTATIVE, PersonRole.GUARDIAN);

    private CodeHolders() {}

    /** Those of one petition's persons who may have its own code renewed. */
    public static List<Person> among(Collection<Person> persons) {
        boolean named = persons.stream().anyMatch(one -> one.role() == PersonRole.PRINCIPAL);
        return persons.stream()
                .filter(one ->
                        named
                                ? one.role() == PersonRole.PRINCIPAL
                                : IN_PLACE_OF_A_PRINCIPAL.contains(one.role()))
                .toList();
    }
}
