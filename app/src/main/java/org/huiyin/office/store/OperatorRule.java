package org.huiyin.office.store;

import java.util.Set;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Erasure;
import org.huiyin.office.OperatorRole;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** What two operators decide together: a new master key, an erasure, and who is one of them. */
@Component
final class OperatorRule {

    private final Database database;
    private final LegalTime time;

    OperatorRule(Database database, LegalTime time) {
        this.database = database;
        this.time = time;
    }

    /** Nothing is erased whose time is not over on the day of the order. */
    void check(Erasure erasure, SignedIn by) {
        checkRight(by);
        refuseUnless(!erasure.until().isAfter(time.today()), Reason.STILL_KEPT);
    }

    /** Nobody becomes an operator by a link that somebody else could use first. */
    void check(OperatorRole role, SignedIn by) {
        checkRight(by);
        StaffRow row =
                database.read(Scope.nobody(), session -> StaffRows.known(session, role.member()));
        refuseUnless(role.given() != Operators.isOne(row), Reason.NOTHING_NEW);
        refuseUnless(!role.given() || signsIn(row), Reason.NO_SIGN_IN);
    }

    private boolean signsIn(StaffRow row) {
        return database.read(
                Scope.ofSignIn(Secrets.accountKey(row.staffId())),
                session -> Operators.hasPassword(session, row, time.now()));
    }

    void checkRight(SignedIn by) {
        refuseUnless(by.has(Role.OPERATOR), Reason.OPERATORS_ONLY);
    }

    void write(Session session, OperatorRole role) {
        StaffRow row = StaffRows.known(session, role.member());
        Set<Role> roles = row.roleSet();
        if (role.given()) {
            roles.add(Role.OPERATOR);
        } else {
            roles.remove(Role.OPERATOR);
        }
        StaffRows.update(session, row.with(roles, row.active()));
    }

    static String detail(OperatorRole role) {
        return (role.given() ? "+" : "-") + Role.OPERATOR;
    }

    private static void refuseUnless(boolean holds, Reason reason) {
        if (!holds) {
            throw new RegisterRefusal(reason);
        }
    }
}
