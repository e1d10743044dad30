package org.huiyin.shell;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Scope;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The member of staff behind a request, read afresh for each one, so that a role taken away is gone
 * at once. Never kept in a session.
 *
 * @param id inside only; never leaves the program
 * @param publicId the opaque id that may be shown
 * @param name as colleagues know them
 * @param office where they serve
 * @param officeName the office as people call it
 * @param roles their own, and those of the colleagues they cover for today
 * @param me the ids that stand for them in {@code readers} and {@code barred}: their own and those
 *     of their offices; not of those they cover for, so that who is barred stays barred
 * @param covers the colleagues who are absent today and for whom they act
 */
public record SignedIn(
        UUID id,
        StaffId publicId,
        String name,
        OfficeId office,
        String officeName,
        Set<Role> roles,
        List<UUID> me,
        Set<StaffId> covers)
        implements AuthenticatedPrincipal {

    public SignedIn {
        roles = Set.copyOf(roles);
        me = List.copyOf(me);
        covers = Set.copyOf(covers);
    }

    /** Somebody who covers for nobody. */
    public SignedIn(
            UUID id,
            StaffId publicId,
            String name,
            OfficeId office,
            String officeName,
            Set<Role> roles,
            List<UUID> me) {
        this(id, publicId, name, office, officeName, roles, me, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether that is themselves, or somebody they cover for today. */
    public boolean standsFor(StaffId person) {
        return publicId.equals(person) || covers.contains(person);
    }

    /** What their eyes may see. */
    public Scope scope() {
        return Scope.ofReaders(me);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
