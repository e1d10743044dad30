package org.huiyin.office;

import java.util.Set;
import java.util.UUID;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/**
 * A member of staff.
 *
 * @param id stands for the person inside the program and never leaves it
 * @param publicId random, says nothing about the person
 * @param name as signed on letters
 * @param office where the roles are held
 * @param roles what the person may be asked to do there today: their own, and those of the
 *     colleagues they cover for
 * @param own the roles they hold in their own right; only these count for what lasts
 * @param active whether the person may sign in
 */
public record StaffMember(
        UUID id,
        StaffId publicId,
        String name,
        OfficeId office,
        Set<Role> roles,
        Set<Role> own,
        boolean active) {

    public StaffMember {
        roles = Set.copyOf(roles);
        own = Set.copyOf(own);
    }
}
