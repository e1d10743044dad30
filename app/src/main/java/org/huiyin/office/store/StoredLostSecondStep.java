package org.huiyin.office.store;

import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Author;
import org.huiyin.office.LostSecondStep;
import org.huiyin.office.Register;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.signin.SecondSteps;
import org.springframework.stereotype.Component;

/** Takes it off and logs it: both or neither. */
@Component
final class StoredLostSecondStep implements LostSecondStep {

    private final Database database;
    private final ChangeLog log;

    StoredLostSecondStep(Database database, ChangeLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public void takeOff(StaffId member, Author by) {
        StaffRow row = database.read(Scope.nobody(), session -> StaffRows.known(session, member));
        database.write(
                Scope.ofSignIn(SecondSteps.key(row.staffId())),
                session -> {
                    boolean gone = SecondSteps.remove(session, row.staffId());
                    String change = "SECOND_STEP_OFF";
                    log.add(session, by, Register.STAFF, change, row.publicId(), "" + gone);
                    return gone;
                });
    }
}
