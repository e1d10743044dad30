package org.huiyin.procedure;

/** What a period counts. */
public enum PeriodUnit {
    /** Calendar days (日); a last day that is a day off moves to the next working day. */
    DAYS,
    /** Working days (工作日). */
    WORKING_DAYS
}
