package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;

/**
 * Who brought the right password and owes the second step: for ten minutes, in their session, and
 * while the password is still that one.
 */
final class HalfSignIn {

    private static final String ACCOUNT = "half-account";
    private static final String MARK = "half-mark";
    private static final String UNTIL = "half-until";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private HalfSignIn() {}

    static void begin(Account account, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.staff().getName());
        session.setAttribute(MARK, account.mark());
        session.setAttribute(UNTIL, Instant.now().plus(LASTS).getEpochSecond());
    }

    static Optional<Account> of(HttpServletRequest request, Accounts accounts) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(UNTIL) instanceof Long until
                        && until > Instant.now().getEpochSecond()
                ? accounts.byId(UUID.fromString(account))
                        .filter(known -> known.mark().equals(session.getAttribute(MARK)))
                : Optional.empty();
    }
}
