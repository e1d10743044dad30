package org.huiyin.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.ServiceManner;

/**
 * Acts of review and re-review, in the clear; what each means is said at {@link
 * org.huiyin.procedure.AppealAct}.
 */
public sealed interface PlainAppeal extends PlainAct {

    record RequestReview(String text, Optional<String> lateReason, Optional<String> signedPaper)
            implements PlainAppeal {}

    record RequestReReview(String text, Optional<String> lateReason, Optional<String> signedPaper)
            implements PlainAppeal {}

    record DecideLateness(boolean admitted, String text) implements PlainAppeal {}

    record ChangeFinding(RequestId request, Finding finding, String facts, String legalBasis)
            implements PlainAppeal {}

    record DraftReview(
            AppealOutcome outcome, Optional<LocalDate> redoBy, String facts, String legalBasis)
            implements PlainAppeal {}

    record SignReview() implements PlainAppeal {}

    record ServeReview(ServiceManner manner, LocalDate on, Optional<String> proof)
            implements PlainAppeal {}

    record OpenReview() implements PlainAppeal {}

    record ConsentToPublish(Optional<String> signedPaper) implements PlainAppeal {}

    record Publish(String text) implements PlainAppeal {}
}
