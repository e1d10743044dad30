package org.huiyin.operations.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Who plays which part in a demo's history: the staff that the invented offices have. */
@Component
public final class Cast {

    private final Offices offices;
    private final StaffMembers staff;
    private final Map<Part, Caller.Staff> players = new ConcurrentHashMap<>();

    Cast(Offices offices, StaffMembers staff) {
        this.offices = offices;
        this.staff = staff;
    }

    private record Part(OfficeId office, Role role) {}

    /**
     * The first member of an office who holds a role.
     *
     * @throws IllegalStateException when it has none
     */
    public Caller.Staff member(OfficeId office, Role role) {
        return players.computeIfAbsent(new Part(office, role), this::find);
    }

    /** The office one level up. */
    Optional<OfficeId> above(OfficeId office) {
        return offices.above(office).map(Office::code);
    }

    private Caller.Staff find(Part part) {
        Office office =
                offices.byCode(part.office())
                        .orElseThrow(() -> new IllegalStateException(part + ""));
        StaffMember member =
                staff.of(part.office(), part.role()).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(part + " is not cast"));
        return new Caller.Staff(
                new SignedIn(
                        member.id(),
                        member.publicId(),
                        member.name(),
                        office.code(),
                        office.name(),
                        member.roles(),
                        List.of(member.id(), office.id())));
    }
}
