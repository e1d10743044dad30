package org.huiyin.office.store;

import java.util.Set;
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
    private final Registers registers;
    private final ChangeLog log;

    StoredLostSecondStep(Database database, Registers registers, ChangeLog log) {
        this.database = database;
        this.registers = registers;
        this.log = log;
    }

    @Override
    public void takeOff(StaffId member, Author by) {
        StaffRow row = database.read(Scope.nobody(), session -> StaffRows.known(session, member));
        registers.change(
                Scope.ofSignIn(SecondSteps.key(row.staffId())),
                Set.of(Register.STAFF),
                session -> {
                    StaffRow today = StaffRows.known(session, member);
                    Operators.checkReset(session, today);
                    boolean gone = SecondSteps.remove(session, row.staffId());
                    String change = "SECOND_STEP_OFF";
                    Register register = Operators.register(today);
                    log.add(session, by, register, change, today.publicId(), "" + gone);
                    return gone;
                });
    }
}
