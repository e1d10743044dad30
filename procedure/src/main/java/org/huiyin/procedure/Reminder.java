package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * A day on which the program does something about a period that runs.
 *
 * @param on the day
 * @param clock the period
 * @param what what is to be done
 */
public record Reminder(LocalDate on, ClockCertificate clock, What what) {

    /** What is to be done on that day. */
    public enum What {
        /** Whoever owes it is warned that the last day comes. */
        WARN,
        /** The last day has passed: silence accepts, a missed clock opens a file. */
        LAPSE
    }
}
