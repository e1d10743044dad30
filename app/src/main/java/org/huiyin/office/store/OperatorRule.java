package org.huiyin.office.store;

import org.huiyin.office.Erasure;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** What two operators decide together: to rotate the master key, and to erase. */
@Component
final class OperatorRule {

    private final LegalTime time;

    OperatorRule(LegalTime time) {
        this.time = time;
    }

    /** Nothing is erased whose time is not over on the day of the order. */
    void check(Erasure erasure, SignedIn by) {
        checkRight(by);
        if (erasure.until().isAfter(time.today())) {
            throw new RegisterRefusal(Reason.STILL_KEPT);
        }
    }

    void checkRight(SignedIn by) {
        if (!by.has(Role.OPERATOR)) {
            throw new RegisterRefusal(Reason.OPERATORS_ONLY);
        }
    }
}
