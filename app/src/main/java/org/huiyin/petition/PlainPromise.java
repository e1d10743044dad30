package org.huiyin.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;

/**
 * Acts about promises, in the clear; what each means is said at {@link
 * org.huiyin.procedure.PromiseAct}.
 */
public sealed interface PlainPromise extends PlainAct {

    record Promise(RequestId request, OfficeId office, LocalDate due, String text)
            implements PlainPromise {}

    record KeepPromise(int promise, LocalDate on, String proof) implements PlainPromise {}

    record ConfirmPromise(int promise, Optional<String> signedPaper) implements PlainPromise {}

    record DisputePromise(int promise, String text, Optional<String> signedPaper)
            implements PlainPromise {}

    record PlanFollowUp(LocalDate plannedFor, HearingManner manner) implements PlainPromise {}

    record FollowUp(int entry, LocalDate on, String text) implements PlainPromise {}
}
