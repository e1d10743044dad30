package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Review (复查, Art. 35) and re-review (复核, Art. 36). */
public sealed interface AppealAct extends Act {

    /** The petitioner asks the office above to review the opinion. */
    record RequestReview(Words text, Optional<Words> lateReason, Optional<Words> signedPaper)
            implements AppealAct {}

    /** The petitioner asks the office above the reviewing one. */
    record RequestReReview(Words text, Optional<Words> lateReason, Optional<Words> signedPaper)
            implements AppealAct {}

    /** The reviewing office decides whether the reason for being late is good. */
    record DecideLateness(boolean admitted, Words text) implements AppealAct {}

    /** The reviewing office finds otherwise on one request. */
    record ChangeFinding(RequestId request, Finding finding, Words facts, Words legalBasis)
            implements AppealAct {}

    /**
     * Drafts the review or re-review opinion.
     *
     * @param redoBy the last day for the new opinion, where the outcome is to redo it
     */
    record DraftReview(
            AppealOutcome outcome, Optional<LocalDate> redoBy, Words facts, Words legalBasis)
            implements AppealAct {}

    /** Signs it as it was drafted. */
    record SignReview() implements AppealAct {}

    /** Serves it. */
    record ServeReview(ServiceManner manner, LocalDate on, Optional<Words> proof)
            implements AppealAct {}

    /** The petitioner opens it, laid open to them. */
    record OpenReview() implements AppealAct {}

    /** The petitioner consents to the publication of a re-review opinion (Art. 36(2)). */
    record ConsentToPublish(Optional<Words> signedPaper) implements AppealAct {}

    /** Publishes the re-review opinion after a hearing, redacted. */
    record Publish(Words text) implements AppealAct {}
}
