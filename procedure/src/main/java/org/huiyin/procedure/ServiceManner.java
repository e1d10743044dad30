package org.huiyin.procedure;

/**
 * How an opinion reaches the petitioner. There is no other way: never by publication, never left at
 * home or with an employer, a village committee or the police (design).
 */
public enum ServiceManner {
    /** The petitioner signs for it; the signed sheet is the proof. */
    SIGNATURE,
    /** By post; the return receipt is the proof. */
    POST,
    /** Opened by the petitioner in their own session; the opening is the proof. */
    ELECTRONIC
}
