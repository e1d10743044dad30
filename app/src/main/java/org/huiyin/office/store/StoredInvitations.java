package org.huiyin.office.store;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Author;
import org.huiyin.office.Invitations;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.springframework.stereotype.Component;

/** Invitations are credentials, used up in the transaction that sets the password. */
@Component
final class StoredInvitations implements Invitations {

    private static final Duration LASTS = Duration.ofDays(7);

    private final Database database;
    private final Registers registers;
    private final ChangeLog log;
    private final Passwords passwords;
    private final Offices offices;

    StoredInvitations(
            Database database,
            Registers registers,
            ChangeLog log,
            Passwords passwords,
            Offices offices) {
        this.database = database;
        this.registers = registers;
        this.log = log;
        this.passwords = passwords;
        this.offices = offices;
    }

    @Override
    public String invite(StaffId member, Author by) {
        var code = Secrets.code();
        var key = Secrets.invitationKey(code);
        StaffRow known = database.read(Scope.nobody(), session -> StaffRows.known(session, member));
        return registers.change(
                Scope.ofSignIn(key, Secrets.accountKey(known.staffId())),
                Set.of(Register.STAFF),
                session -> {
                    var row = StaffRows.known(session, member);
                    if (!Operators.takesLink(session, row, log.now())) {
                        throw new RegisterRefusal(Reason.TWO_OPERATORS);
                    }
                    var owner = new Owner(row.officeId(), row.staffId(), null);
                    var over = log.now().plus(LASTS);
                    Credentials.insert(session, key, Kind.INVITATION, owner, over);
                    log.add(session, by, Operators.register(row), "INVITED", row.publicId(), "");
                    return code;
                });
    }

    @Override
    public Optional<String> invited(String code) {
        return row(code).map(StaffRow::name);
    }

    private Optional<StaffRow> row(String code) {
        var key = Secrets.invitationKey(code);
        return database.read(
                Scope.ofSignIn(key),
                session ->
                        Credentials.find(session, key, Kind.INVITATION, log.now())
                                .flatMap(owner -> StaffRows.active(session, owner, log.today())));
    }

    @Override
    public void accept(String code, Login login) {
        var row = row(code).orElseThrow(() -> new RegisterRefusal(Reason.INVITATION_OVER));
        var office = offices.byId(row.officeId()).orElseThrow();
        Logins.check(login, row.name(), office.name(), office.code().code());
        var hash = passwords.hash(login.password());
        var invitation = Secrets.invitationKey(code);
        UUID staff = row.staffId();
        registers.change(
                Scope.ofSignIn(
                        invitation, Secrets.loginKey(login.name()), Secrets.accountKey(staff)),
                Set.of(Register.STAFF),
                session -> {
                    var now = log.now();
                    var today = StaffRows.known(session, new StaffId(row.publicId()));
                    if (!Operators.takesLink(session, today, now)
                            || !Credentials.use(session, invitation, now)) {
                        throw new RegisterRefusal(Reason.INVITATION_OVER);
                    }
                    Logins.set(session, row.officeId(), staff, login.name(), hash, now);
                    return true;
                });
        StaffId who = new StaffId(row.publicId());
        SecurityLog.write(Event.PASSWORD, Way.INVITATION, Outcome.DONE, who);
    }
}
