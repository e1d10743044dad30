package org.huiyin.office.store;

import java.time.Instant;
import org.huiyin.database.Session;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.Role;

/**
 * What one operator alone cannot do once there are two: make another, or come into the account of
 * one. Who has left still counts, so that nobody becomes the only one by ending the other's
 * account. All of it happens under the lock of the register of staff.
 */
final class Operators {

    private Operators() {}

    /**
     * The register in which a step about this member is logged; what is about operators is public.
     */
    static Register register(StaffRow member) {
        return isOne(member) ? Register.OPERATOR : Register.STAFF;
    }

    static boolean isOne(StaffRow member) {
        return member.roleSet().contains(Role.OPERATOR);
    }

    /** Passes while the change makes no operator, or the only one makes the second. */
    static void checkMaking(Session session, boolean makes) {
        if (makes && areTwo(session)) {
            throw new RegisterRefusal(Reason.TWO_OPERATORS);
        }
    }

    /** Passes when taking the role off is no matter for two: it always is. */
    static void checkTakingOff(boolean takesOff) {
        if (takesOff) {
            throw new RegisterRefusal(Reason.TWO_OPERATORS);
        }
    }

    /** Passes when others may change how this member signs in. */
    static void checkReset(Session session, StaffRow member) {
        checkMaking(session, isOne(member));
    }

    /**
     * Whether a link may set the member's password. Whom the only operator made the second has none
     * yet, and needs one. The scope brings the key of the member's account.
     */
    static boolean takesLink(Session session, StaffRow member, Instant now) {
        return !isOne(member) || !areTwo(session) || !hasPassword(session, member, now);
    }

    static boolean hasPassword(Session session, StaffRow member, Instant now) {
        String account = Secrets.accountKey(member.staffId());
        return Credentials.find(session, account, Kind.ACCOUNT, now).isPresent();
    }

    private static boolean areTwo(Session session) {
        return session.sql()
                        .sql("select count(*) from staff where 'OPERATOR' = any (roles)")
                        .query(Integer.class)
                        .single()
                >= 2;
    }
}
