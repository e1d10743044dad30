package org.huiyin.office.store;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * Refuses a malformed login and a weak password.
     *
     * @param known what others know of its owner: their name, their office
     */
    static void check(Login login, String... known) {
        if (!login.name().matches("[\\p{L}\\p{N}._@-]{3,60}")) {
            throw new RegisterRefusal(Reason.LOGIN_MALFORMED);
        }
        var words = Stream.concat(Stream.of(login.name()), Stream.of(known)).toList();
        if (PasswordRules.errors("password", "", login.password(), words).any()) {
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
