package org.huiyin.office.store;

import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Author;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.office.Tokens;
import org.huiyin.office.store.DemoFile.DemoStaff;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Passwords;
import org.springframework.stereotype.Component;

/** Gives invented people random secrets, so that the demo can be tried. */
@Component
final class DemoAccounts {

    private final Database database;
    private final Passwords passwords;
    private final Tokens tokens;
    private final LegalTime time;

    DemoAccounts(Database database, Passwords passwords, Tokens tokens, LegalTime time) {
        this.database = database;
        this.passwords = passwords;
        this.tokens = tokens;
        this.time = time;
    }

    DemoAccount give(DemoStaff who, StaffRow row, String user, Author by) {
        var password = Secrets.publicId();
        var hash = passwords.hash(password);
        database.write(
                Scope.ofSignIn(Secrets.loginKey(user), Secrets.accountKey(row.staffId())),
                session -> {
                    Logins.set(session, row.officeId(), row.staffId(), user, hash, time.now());
                    return true;
                });
        var id = new StaffId(row.publicId());
        return new DemoAccount(
                who.roles().stream().sorted().findFirst().orElseThrow(),
                new OfficeId(who.office()),
                id,
                user,
                password,
                tokens.issue(id, by));
    }
}
