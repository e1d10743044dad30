package org.huiyin.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/** The staff of all offices and their roles. */
public interface StaffMembers {

    /** The member with this public id, active or not. */
    Optional<StaffMember> byPublicId(StaffId id);

    /** The members with these public ids, active or not; unknown ids are left out. */
    Map<StaffId, StaffMember> byPublicIds(Collection<StaffId> ids);

    /** The ids that stand for these members inside the program, within somebody's session. */
    List<UUID> ids(Session session, Collection<StaffId> ids);

    /** All members of an office, by name; those who left come too, not active. */
    List<StaffMember> of(OfficeId office);

    /** The active members of an office who hold a role today, also by covering, by name. */
    List<StaffMember> of(OfficeId office, Role role);

    /**
     * Adds a member; they sign in once they have used an invitation.
     *
     * @throws RegisterRefusal when the office is unknown or has ended; for an operator, when there
     *     are two
     */
    StaffMember create(OfficeId office, String name, Set<Role> roles, Author by);

    /**
     * Sets the roles of a member.
     *
     * @throws RegisterRefusal when there is no such member, or two operators decide on it
     */
    void setRoles(StaffId id, Set<Role> roles, Author by);

    /**
     * Ends, or gives back, the right to sign in; effective with the next request.
     *
     * @throws RegisterRefusal when there is no such member, or two operators decide on it
     */
    void setActive(StaffId id, boolean active, Author by);

    /**
     * Takes an operator who has left out of the count of operators, by hand of whoever runs the
     * machine: for when the one that is left has nobody to decide with.
     *
     * @throws RegisterRefusal when there is no such member, they are active, or no operator
     */
    void retireOperator(StaffId id, Author by);
}
