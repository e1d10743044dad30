package org.huiyin.office.store;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/** Makes operators for tests that need some, past the rule that two of them decide on it. */
public final class TestOperators {

    private TestOperators() {}

    /** These roles, without that of an operator. */
    public static Set<Role> others(Set<Role> roles) {
        Set<Role> others = EnumSet.noneOf(Role.class);
        others.addAll(roles);
        others.remove(Role.OPERATOR);
        return others;
    }

    /** Makes the member an operator where the roles say so. */
    public static void make(Database database, StaffId member, Set<Role> roles) {
        if (!roles.contains(Role.OPERATOR)) {
            return;
        }
        database.write(
                Scope.nobody(),
                session -> {
                    StaffRow row = StaffRows.known(session, member);
                    StaffRows.update(session, row.with(roles, true));
                    return true;
                });
    }
}
