package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session only which account signed in and a mark of the password it used; the
 * account itself is read at each request. A new password, a role taken away or a person who left
 * ends older sessions at once.
 */
@Component
class StaffSession implements SecurityContextRepository {

    private static final String ACCOUNT = "account";
    private static final String MARK = "mark";

    private final Accounts accounts;

    StaffSession(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The security context of a member of staff. */
    static SecurityContext contextOf(SignedIn staff) {
        List<SimpleGrantedAuthority> authorities =
                staff.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities));
    }

    /** Remembers an account that has just proved itself. */
    void begin(HttpSession session, Account account) {
        session.setAttribute(ACCOUNT, account.staff().id().toString());
        session.setAttribute(MARK, account.mark());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.staff().getName());
        RecentProof.begin(session);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /** Does nothing: a session begins by {@link #begin} alone and ends when it is invalidated. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        return account(request)
                .map(account -> contextOf(account.staff()))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        return accounts.byId(UUID.fromString(id))
                .filter(account -> account.mark().equals(session.getAttribute(MARK)));
    }

    /** Reads the account when it is first asked for, so that open pages cost no query. */
    private final class OnDemand implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
