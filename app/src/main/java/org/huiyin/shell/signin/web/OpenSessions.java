package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huiyin.shell.Sha256;
import org.huiyin.shell.SignedIn;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. Nothing is kept of a session but when: no address, no browser. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * A session.
     *
     * @param id stands for it on the page; nobody can take it over with that
     * @param here whether it is the one that asks
     */
    record Open(String id, Instant begun, Instant used, boolean here) {}

    /** Somebody's, the last used first. */
    List<Open> of(SignedIn staff, HttpServletRequest request) {
        String here = here(request);
        return sessions.findByPrincipalName(staff.getName()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session ->
                        new Open(
                                Sha256.hex(session.getId()),
                                session.getCreationTime(),
                                session.getLastAccessedTime(),
                                session.getId().equals(here)))
                .sorted(Comparator.comparing(Open::used).reversed())
                .toList();
    }

    /** Ends one of somebody's own; nothing when it is over already. */
    void end(SignedIn staff, String id) {
        sessions.findByPrincipalName(staff.getName()).keySet().stream()
                .filter(session -> Sha256.hex(session).equals(id))
                .forEach(sessions::deleteById);
    }

    /** Ends all of somebody's but the one that asks. */
    void endOthers(SignedIn staff, HttpServletRequest request) {
        String here = here(request);
        sessions.findByPrincipalName(staff.getName()).keySet().stream()
                .filter(session -> !session.equals(here))
                .forEach(sessions::deleteById);
    }

    private static String here(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
