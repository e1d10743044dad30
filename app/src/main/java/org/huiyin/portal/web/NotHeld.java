package org.huiyin.portal.web;

/** The session holds no receipt for the petition asked for; the page for number and code helps. */
final class NotHeld extends RuntimeException {

    private final String number;

    NotHeld(String number) {
        super("no receipt is held", null, false, false);
        this.number = number;
    }

    String number() {
        return number;
    }
}
