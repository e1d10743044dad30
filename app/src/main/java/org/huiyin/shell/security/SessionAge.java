package org.huiyin.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends every session twelve hours after it began, however busy it was. */
final class SessionAge extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Clock machine;

    SessionAge(Clock machine) {
        this.machine = machine;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST);
        return end.isBefore(machine.instant());
    }
}
