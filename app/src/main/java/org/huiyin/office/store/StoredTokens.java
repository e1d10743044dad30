package org.huiyin.office.store;

import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Author;
import org.huiyin.office.Register;
import org.huiyin.office.Tokens;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.procedure.StaffId;
import org.springframework.stereotype.Component;

/** Issues tokens of 256 random bits; the row holds their hash and whose they are. */
@Component
final class StoredTokens implements Tokens {

    private final Database database;
    private final ChangeLog log;

    StoredTokens(Database database, ChangeLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public String issue(StaffId member, Author by) {
        var token = Secrets.code();
        var key = Secrets.tokenKey(token);
        return database.write(
                Scope.ofSignIn(key),
                session -> {
                    var row = StaffRows.known(session, member);
                    var owner = new Owner(row.officeId(), row.staffId(), null);
                    Credentials.insert(session, key, Kind.TOKEN, owner, null);
                    log.add(session, by, Register.STAFF, "TOKEN", row.publicId(), "");
                    return token;
                });
    }
}
