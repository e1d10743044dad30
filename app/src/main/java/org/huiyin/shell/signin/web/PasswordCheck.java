package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Tries;
import org.springframework.stereotype.Component;

/** Checks passwords under the limits on tries; an unknown name takes as long as a known one. */
@Component
class PasswordCheck {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final KnownBrowsers browsers;

    PasswordCheck(Accounts accounts, Passwords passwords, Tries tries, KnownBrowsers browsers) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.browsers = browsers;
    }

    /** Whose login and password these are. */
    Optional<Account> of(String login, String password, HttpServletRequest request) {
        Optional<Account> account = accounts.byLogin(login.strip());
        Optional<String> browser =
                account.flatMap(known -> browsers.mark(known.staff().id(), request));
        return SecurityLog.checked(
                Event.SIGN_IN,
                Way.PASSWORD,
                account,
                () ->
                        tries.password(
                                login,
                                browser,
                                request,
                                () -> {
                                    if (account.isEmpty()) {
                                        passwords.pretend(password);
                                    }
                                    return account.filter(known -> matches(known, password));
                                }));
    }

    /** The account of somebody signed in, when it is their password. */
    Optional<Account> again(SignedIn staff, String password) {
        Optional<Account> account = accounts.byId(staff.id());
        return SecurityLog.checked(
                Event.PROOF,
                Way.PASSWORD,
                account,
                () ->
                        tries.passwordAgain(
                                staff, () -> account.filter(known -> matches(known, password))));
    }

    private boolean matches(Account account, String password) {
        return passwords.matches(password, account.passwordHash());
    }
}
