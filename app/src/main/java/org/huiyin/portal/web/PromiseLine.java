package org.huiyin.portal.web;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Promised;

/**
 * A promise as the petitioner's page shows it.
 *
 * @param number from 1, in the order made
 * @param text what exactly; empty where the opinion says it
 * @param confirmable whether the petitioner can say that it was kept
 * @param disputable whether they can say that it was not
 */
record PromiseLine(
        int number,
        Promised promise,
        Optional<String> text,
        State state,
        boolean confirmable,
        boolean disputable) {

    /** What became of it. */
    enum State {
        OPEN,
        /** The office says so; the petitioner has not. */
        SAID_KEPT,
        KEPT,
        DISPUTED,
        OVERDUE
    }

    static PromiseLine of(int number, Promised promise, Entry made, LocalDate today) {
        State state = state(promise, today);
        return new PromiseLine(
                number,
                promise,
                made.words().stream().map(Entry.Said::text).findFirst(),
                state,
                state == State.SAID_KEPT,
                state == State.SAID_KEPT || state == State.OVERDUE);
    }

    private static State state(Promised promise, LocalDate today) {
        if (promise.confirmed().isPresent()) {
            return promise.kept() ? State.KEPT : State.DISPUTED;
        }
        if (promise.keptOn().isPresent()) {
            return State.SAID_KEPT;
        }
        return promise.due().isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    /** The colour of the tag that says so. */
    public String colour() {
        return switch (state) {
            case OPEN -> "calm";
            case SAID_KEPT -> "soon";
            case KEPT -> "good";
            case DISPUTED, OVERDUE -> "late";
        };
    }
}
