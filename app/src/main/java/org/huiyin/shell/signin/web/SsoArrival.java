package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.SsoLinks;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * What happens to who comes back from the single sign-on: they are let in when their subject is
 * linked to an account; it is linked when they had asked for that here, just before.
 */
@Component
public class SsoArrival implements AuthenticationSuccessHandler {

    private static final String LINKING = "sso-linking";
    private static final String UNTIL = "sso-linking-until";
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final SsoLinks links;
    private final Accounts accounts;
    private final Entrance entrance;

    SsoArrival(SsoLinks links, Accounts accounts, Entrance entrance) {
        this.links = links;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    /** Says that the next arrival in this session is to be linked. */
    static void expectLink(SignedIn staff, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute(LINKING, staff.getName());
        session.setAttribute(UNTIL, Instant.now().plus(LASTS).getEpochSecond());
    }

    private static Optional<UUID> expected(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(LINKING) instanceof String staff)
                || !(session.getAttribute(UNTIL) instanceof Long until)) {
            return Optional.empty();
        }
        session.removeAttribute(LINKING);
        return until > Instant.now().getEpochSecond()
                ? Optional.of(UUID.fromString(staff))
                : Optional.empty();
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException {
        SecurityContextHolder.clearContext();
        if (!(arrived.getPrincipal() instanceof OidcUser who)) {
            throw new IllegalStateException("the single sign-on speaks OpenID Connect");
        }
        String issuer = Objects.requireNonNull(who.getIssuer()).toString();
        String subject = Objects.requireNonNull(who.getSubject());
        Optional<UUID> linking =
                expected(request).filter(staff -> accounts.byId(staff).isPresent());
        response.sendRedirect(
                linking.isPresent()
                        ? link(linking.get(), issuer, subject)
                        : enter(issuer, subject, request, response));
    }

    private String link(UUID staff, String issuer, String subject) {
        boolean linked = links.link(staff, issuer, subject);
        Outcome outcome = linked ? Outcome.MADE : Outcome.REFUSED;
        SecurityLog.write(Event.SSO_LINK, Way.SSO, outcome, accounts.byId(staff));
        return "/account/ways?sso=" + (linked ? "linked" : "taken");
    }

    private String enter(
            String issuer,
            String subject,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> known = links.owner(issuer, subject).flatMap(accounts::byId);
        if (known.isEmpty()) {
            SecurityLog.write(Event.SIGN_IN, Way.SSO, Outcome.UNKNOWN, known);
        }
        return known.map(account -> entrance.open(account, Way.SSO, "/account", request, response))
                .orElse("/sign-in?sso=unknown");
    }
}
