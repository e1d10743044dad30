package org.huiyin.office.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.FirstAdministrator;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.springframework.stereotype.Component;

/** The invitation, the first office and its operator: all or nothing. */
@Component
final class StoredFirstAdministrator implements FirstAdministrator {

    private static final Duration LASTS = Duration.ofDays(1);
    private static final Owner NOBODY = new Owner(null, null, null);

    private final Database database;
    private final Registers registers;
    private final ChangeLog log;
    private final Passwords passwords;
    private final LegalTime time;

    StoredFirstAdministrator(
            Database database,
            Registers registers,
            ChangeLog log,
            Passwords passwords,
            LegalTime time) {
        this.database = database;
        this.registers = registers;
        this.log = log;
        this.passwords = passwords;
        this.time = time;
    }

    @Override
    public Optional<String> invite() {
        var code = Secrets.code();
        var key = Secrets.invitationKey(code);
        return registers.change(
                Scope.ofSignIn(key),
                Set.of(Register.STAFF),
                session -> {
                    if (StaffRows.any(session)) {
                        return Optional.empty();
                    }
                    var over = time.now().plus(LASTS);
                    Credentials.insert(session, key, Kind.INVITATION, NOBODY, over);
                    return Optional.of(code);
                });
    }

    @Override
    public boolean invites(String code) {
        var key = Secrets.invitationKey(code);
        return database.read(Scope.ofSignIn(key), session -> open(session, key));
    }

    private boolean open(Session session, String key) {
        return Credentials.find(session, key, Kind.INVITATION, time.now())
                        .filter(NOBODY::equals)
                        .isPresent()
                && !StaffRows.any(session);
    }

    @Override
    public void accept(String code, FirstOffice office, Login login) {
        Logins.check(login, office.administrator(), office.name(), office.code().code());
        var first = row(office);
        var operator = operator(first, office.administrator());
        var hash = passwords.hash(login.password());
        var invitation = Secrets.invitationKey(code);
        var account = Secrets.accountKey(operator.staffId());
        registers.change(
                Scope.ofSignIn(invitation, Secrets.loginKey(login.name()), account),
                Set.of(Register.OFFICE, Register.STAFF),
                session -> {
                    var now = time.now();
                    if (!open(session, invitation) || !Credentials.use(session, invitation, now)) {
                        throw new RegisterRefusal(Reason.INVITATION_OVER);
                    }
                    if (Tree.read(session).last(first.code()).isPresent()) {
                        throw new RegisterRefusal(Reason.CODE_TAKEN);
                    }
                    begin(session, first, operator);
                    Logins.set(
                            session,
                            operator.officeId(),
                            operator.staffId(),
                            login.name(),
                            hash,
                            now);
                    return true;
                });
        StaffId who = new StaffId(operator.publicId());
        SecurityLog.write(Event.PASSWORD, Way.INVITATION, Outcome.DONE, who);
    }

    private void begin(Session session, Row office, StaffRow operator) {
        var by = new Author(operator.publicId(), time.today());
        Entries.begin(session, List.of(office));
        Entries.add(session, by.on(), List.of(office));
        log.add(session, by, Register.OFFICE, "CREATED", office.code(), office.name());
        if (office.kind().isBureau()) {
            Settings.setRootBureau(session, office.id());
            log.add(session, by, Register.OFFICE, "ROOT_BUREAU", office.code(), office.name());
        }
        StaffRows.insert(session, operator);
        Register register = Operators.register(operator);
        log.add(session, by, register, "CREATED", operator.publicId(), operator.roles());
    }

    private static Row row(FirstOffice office) {
        return Row.first(StoredOfficeRegister.checked(office.code()), office.name(), office.kind());
    }

    private static StaffRow operator(Row office, String name) {
        return new StaffRow(
                office.id(),
                UUID.randomUUID(),
                Secrets.publicId(),
                name,
                StaffRows.text(Set.of(Role.OPERATOR)),
                true);
    }
}
