package org.huiyin.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Bearer;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Signs an API request in by its bearer token. Without an {@code Authorization} header the caller
 * is anonymous; with one that is not in force the answer is 401, on open routes too, and with one
 * that is not for this route or act 403.
 */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Accounts accounts;

    BearerTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Bearer> bearer = bearer(header);
        if (bearer.isEmpty()) {
            SecurityLog.write(Event.SIGN_IN, Way.TOKEN, Outcome.WRONG, Optional.empty());
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (!bearer.get().use().allows(request.getMethod(), path(request))) {
            SecurityLog.refused(Way.TOKEN, bearer.get().staff(), "-");
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        SecurityContextHolder.setContext(StaffSession.contextOf(bearer.get().staff()));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** As the routes read it: a letter that is written as its number names the same route. */
    private static String path(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    private Optional<Bearer> bearer(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        String token = header.substring(SCHEME.length()).strip();
        return accounts.bearer(Sha256.hex(token));
    }
}
