package org.huiyin.casework.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.StaffId;
import org.springframework.stereotype.Component;

/** Names of many colleagues at once, for a page that shows them. */
@Component
class StaffNames {

    private final StaffMembers staff;

    StaffNames(StaffMembers staff) {
        this.staff = staff;
    }

    /** Name by opaque id; an unknown id stands for itself. */
    Map<String, String> of(Collection<String> ids) {
        Map<StaffId, StaffMember> known =
                staff.byPublicIds(ids.stream().distinct().map(StaffId::new).toList());
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> name(id, known.get(new StaffId(id)))));
    }

    private static String name(String id, @org.jspecify.annotations.Nullable StaffMember member) {
        return member == null ? id : member.name();
    }
}
