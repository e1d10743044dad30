package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.Account;

/** Who brought the right password and owes the second step: for ten minutes, in their session. */
final class HalfSignIn {

    private static final String ACCOUNT = "half-account";
    private static final String UNTIL = "half-until";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private HalfSignIn() {}

    static void begin(Account account, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.staff().getName());
        session.setAttribute(UNTIL, Instant.now().plus(LASTS).getEpochSecond());
    }

    static Optional<UUID> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(UNTIL) instanceof Long until
                        && until > Instant.now().getEpochSecond()
                ? Optional.of(UUID.fromString(account))
                : Optional.empty();
    }
}
