package org.huiyin.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.OtherProcedure;

/**
 * Acts by which a petition changes hands, in the clear; what each means is said at {@link
 * org.huiyin.procedure.HandOverAct}.
 */
public sealed interface PlainHandOver extends PlainAct {

    record ReferOut(OtherProcedure procedure, Optional<LocalDate> since, String forum, String text)
            implements PlainHandOver {}

    record Resume(String reason) implements PlainHandOver {}

    record ObjectToTransfer(String reason) implements PlainHandOver {}

    record AgreeToObjection(String text) implements PlainHandOver {}

    record ConfirmTransfer(String text) implements PlainHandOver {}

    record Dispute(int entry, String text, Optional<String> signedPaper) implements PlainHandOver {}

    record SettleDispute(int entry, boolean granted, String text) implements PlainHandOver {}
}
