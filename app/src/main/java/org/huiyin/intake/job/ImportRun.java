package org.huiyin.intake.job;

import org.jspecify.annotations.Nullable;

/**
 * One import, under way or over.
 *
 * @param id opaque, random
 * @param percent of the file read
 * @param report null until it is over
 * @param silent whether it has said nothing for a minute
 */
public record ImportRun(
        String id,
        String fileName,
        boolean dryRun,
        State state,
        int percent,
        @Nullable RunReport report,
        boolean silent) {

    /** How it stands. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE,
        /** Broken off by an error; what was filed stays filed. */
        FAILED
    }

    /** Whether it is still at work: a program that was ended says nothing more. */
    public boolean working() {
        return state == State.RUNNING && !silent;
    }

    /** Whether it was broken off, by an error or by the end of the program. */
    public boolean brokenOff() {
        return state == State.FAILED || (state == State.RUNNING && silent);
    }
}
