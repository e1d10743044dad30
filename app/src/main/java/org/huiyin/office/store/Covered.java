package org.huiyin.office.store;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/**
 * A colleague for whom a member of staff acts today.
 *
 * @param roles those that can be lent; their own only, not what they themselves cover for
 */
record Covered(StaffId who, Set<Role> roles) {

    /** What sees no case sees none by a cover either, and is lent to nobody. */
    private static final Set<Role> OFF_CASES =
            EnumSet.of(Role.ANALYST, Role.AUDITOR, Role.OPERATOR);

    /**
     * A column of whom the member in {@code staff} covers for; one parameter, the day. Read with
     * the member, so that it costs no way to the database of its own.
     */
    static final String COLUMN =
            """
            , array(select absent.public_id || ' ' || array_to_string(absent.roles, ' ')
                from absence join staff absent
                    on absent.office_id = absence.absent_office_id
                        and absent.staff_id = absence.absent_id
                where absence.office_id = staff.office_id and absence.cover_id = staff.staff_id
                    and ended_at is null and ? between first_day and last_day and absent.active
                order by absent.public_id) as covered
            """;

    /** Whether these roles work on cases at all. */
    static boolean onCases(Set<Role> roles) {
        return !OFF_CASES.containsAll(roles);
    }

    static List<Covered> read(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(Covered::read).toList();
    }

    private static Covered read(String text) {
        String[] words = text.split(" ");
        return new Covered(
                new StaffId(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(Role::valueOf)
                        .filter(role -> !OFF_CASES.contains(role))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
