package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Acts by which a petition changes hands, or by which it is disputed whose hands are right. */
public sealed interface HandOverAct extends Act {

    /**
     * Points to, or opens, the procedure that the law provides for it (Art. 31(1)–(4)); a bureau
     * forwards (Art. 22).
     *
     * @param since the day from which that procedure's own time runs, where it is known
     * @param forum the body to go to, in words
     */
    record ReferOut(OtherProcedure procedure, Optional<LocalDate> since, Words forum, Words text)
            implements HandOverAct {}

    /** The other procedure did not take it on: the petition goes on where it stood. */
    record Resume(Words reason) implements HandOverAct {}

    /** The office that received a transfer objects to it, with reasons (Art. 23). */
    record ObjectToTransfer(Words reason) implements HandOverAct {}

    /** The referrer agrees: the petition returns to it. */
    record AgreeToObjection(Words text) implements HandOverAct {}

    /** The referrer, or the common superior, confirms the transfer. */
    record ConfirmTransfer(Words text) implements HandOverAct {}

    /**
     * The petitioner disputes an entry before the office above: that it was declined or referred
     * out, that a request was classified, or that the opinion was served (design).
     */
    record Dispute(int entry, Words text, Optional<Words> signedPaper) implements HandOverAct {}

    /** The office above decides about it. */
    record SettleDispute(int entry, boolean granted, Words text) implements HandOverAct {}
}
