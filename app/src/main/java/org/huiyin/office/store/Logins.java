package org.huiyin.office.store;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.shell.PasswordRules;

/** Sets what a person signs in with, under a scope that brings the keys of both credentials. */
final class Logins {

    private Logins() {}

    static void check(Login login) {
        if (!login.name().matches("[\\p{L}\\p{N}._@-]{3,60}")) {
            throw new RegisterRefusal(Reason.LOGIN_MALFORMED);
        }
        var password = login.password();
        boolean isName =
                password.toLowerCase(Locale.ROOT).equals(login.name().toLowerCase(Locale.ROOT));
        if (isName || PasswordRules.errors("password", "", password).any()) {
            throw new RegisterRefusal(Reason.PASSWORD_WEAK);
        }
    }

    static void set(
            Session session, UUID office, UUID staff, String name, String hash, Instant now) {
        var key = Secrets.loginKey(name);
        var owner = Credentials.find(session, key, Kind.LOGIN, now);
        if (owner.isPresent() && !staff.equals(owner.orElseThrow().staffId())) {
            throw new RegisterRefusal(Reason.LOGIN_TAKEN);
        }
        if (owner.isEmpty()) {
            Credentials.insert(session, key, Kind.LOGIN, new Owner(office, staff, null), null);
        }
        if (!Credentials.setPassword(session, staff, hash)) {
            var account = new Owner(office, staff, hash);
            Credentials.insert(session, Secrets.accountKey(staff), Kind.ACCOUNT, account, null);
        }
    }
}
