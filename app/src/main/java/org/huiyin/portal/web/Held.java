package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.vault.PetitionNumber;

/**
 * The receipt that this session showed. Kept is the keyed hash, never the code, and nothing about
 * who holds it.
 */
record Held(String number, String receiptHash) implements Serializable {

    private static final String ATTRIBUTE = Held.class.getName();

    /** The receipt held for this petition; empty when none or another was shown. */
    static Optional<Held> in(HttpSession session, String number) {
        return session.getAttribute(ATTRIBUTE) instanceof Held held && held.number.equals(number)
                ? Optional.of(held)
                : Optional.empty();
    }

    /** Remembers it, under a new session id so that nobody who knew the old one follows. */
    void keep(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    PetitionNumber petition() {
        return new PetitionNumber(number);
    }

    Caller.Holder caller() {
        return new Caller.Holder(receiptHash);
    }
}
