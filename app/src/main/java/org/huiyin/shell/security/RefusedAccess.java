package org.huiyin.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Writes down what was refused to whom: by the routes, by a form's token, by a page or an act. */
final class RefusedAccess extends OncePerRequestFilter {

    private static final String NONE = "-";

    private final RequestMappingHandlerMapping handlers;

    RefusedAccess(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
            SecurityLog.refused(Way.ROUTE, who(), route(request));
        }
    }

    private static @Nullable SignedIn who() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn staff ? staff : null;
    }

    /** The pattern of the route, which is looked up where no page was reached. */
    private String route(HttpServletRequest request) {
        String known = pattern(request);
        if (!known.equals(NONE)) {
            return known;
        }
        ServletRequestPathUtils.parseAndCache(request);
        try {
            handlers.getHandler(request);
        } catch (Exception anotherMethodOrType) {
            return NONE;
        }
        return pattern(request);
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? NONE : pattern.toString();
    }
}
