package org.huiyin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether whoever sits before a session proved only just now who they are. How somebody signs in is
 * changed only then: a session left open, or stolen, is not enough.
 */
public final class RecentProof {

    private static final String ATTRIBUTE = "proved";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private RecentProof() {}

    /** Says that it was now. */
    public static void begin(HttpSession session) {
        session.setAttribute(ATTRIBUTE, Instant.now().getEpochSecond());
    }

    public static boolean holds(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof Long proved
                && Instant.ofEpochSecond(proved).plus(LASTS).isAfter(Instant.now());
    }
}
