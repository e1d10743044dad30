package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/** The challenge that a passkey is to answer: kept in the session, answered once. */
final class PasskeyChallenge {

    private static final Duration LASTS = Duration.ofMinutes(5);

    private PasskeyChallenge() {}

    /**
     * A new one.
     *
     * @param use what it is for; one made for signing in makes no passkey
     */
    static Bytes begin(String use, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) LASTS.toSeconds());
        }
        Bytes challenge = Bytes.random();
        session.setAttribute(name(use), challenge.toBase64UrlString());
        return challenge;
    }

    /** The one that was begun, gone with this. */
    static Optional<Bytes> take(String use, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(name(use)) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(name(use));
        return Optional.of(Bytes.fromBase64(challenge));
    }

    private static String name(String use) {
        return "passkey-" + use;
    }
}
