package org.huiyin.portal.web;

import org.huiyin.petition.PromiseView;
import org.huiyin.petition.PromiseView.State;

/** A promise as the petitioner's page shows it. */
record PromiseLine(PromiseView promise) {

    public State state() {
        return promise.state();
    }

    /** Whether the petitioner can say that it was kept. */
    public boolean confirmable() {
        return state() == State.SAID_KEPT;
    }

    /** Whether they can say that it was not. */
    public boolean disputable() {
        return state() == State.SAID_KEPT || state() == State.OVERDUE;
    }

    /** The colour of the tag that says so. */
    public String colour() {
        return switch (state()) {
            case OPEN -> "calm";
            case SAID_KEPT -> "soon";
            case KEPT -> "good";
            case DISPUTED, OVERDUE -> "late";
        };
    }
}
