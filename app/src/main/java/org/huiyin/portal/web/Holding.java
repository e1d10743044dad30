package org.huiyin.portal.web;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.huiyin.shell.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers which receipt a browser showed. The session says when it was last used; so the session
 * holds the receipt sealed, and the key to it is in the browser alone: nobody who reads the
 * database learns who follows which petition, or when.
 */
@Component
class Holding {

    private static final String ATTRIBUTE = "held";
    private static final String DONE = "done";
    private static final int KEY_BYTES = 32;
    private static final byte[] BINDING = "huiyin held".getBytes(StandardCharsets.UTF_8);

    private final Addresses addresses;

    Holding(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The receipt held for this petition; empty when none or another was shown. */
    Optional<Held> in(HttpServletRequest request, String number) {
        HttpSession session = request.getSession(false);
        Cookie cookie = WebUtils.getCookie(request, cookie());
        if (session == null
                || cookie == null
                || !(session.getAttribute(ATTRIBUTE) instanceof String sealed)) {
            return Optional.empty();
        }
        return open(cookie.getValue(), sealed).filter(held -> held.number().equals(number));
    }

    /** Remembers it, under a new session id so that nobody who knew the old one follows. */
    void keep(Held held, HttpServletRequest request, HttpServletResponse response) {
        byte[] key = Random.randBytes(KEY_BYTES);
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, seal(key, held));
        write(response, Base64.getUrlEncoder().withoutPadding().encodeToString(key), -1);
    }

    /** Forgets it, here and in the browser. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        write(response, "", 0);
    }

    /** Notes an act that was done, to be told on the next page; not in which petition. */
    static void did(HttpServletRequest request, String act) {
        request.getSession().setAttribute(DONE, act);
    }

    /** The act to be told, once. */
    static Optional<String> done(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(DONE) instanceof String act)) {
            return Optional.empty();
        }
        session.removeAttribute(DONE);
        return Optional.of(act);
    }

    private void write(HttpServletResponse response, String value, int seconds) {
        String cookie =
                ResponseCookie.from(cookie(), value)
                        .path("/track")
                        .maxAge(seconds)
                        .httpOnly(true)
                        .secure(addresses.secure())
                        .sameSite("Lax")
                        .build()
                        .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }

    /** By https under a name that no page without https can set. */
    private String cookie() {
        return addresses.secure() ? "__Secure-held" : "held";
    }

    private static String seal(byte[] key, Held held) {
        byte[] plain = (held.number() + ' ' + held.receiptHash()).getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getEncoder().encodeToString(new AesGcmJce(key).encrypt(plain, BINDING));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing where the key is another session's. */
    private static Optional<Held> open(String key, String sealed) {
        try {
            byte[] plain =
                    new AesGcmJce(Base64.getUrlDecoder().decode(key))
                            .decrypt(Base64.getDecoder().decode(sealed), BINDING);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", 2);
            return Optional.of(new Held(parts[0], parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException notTheirs) {
            return Optional.empty();
        }
    }
}
