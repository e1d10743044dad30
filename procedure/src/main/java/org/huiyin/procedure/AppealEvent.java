package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** A step of review or re-review. */
public sealed interface AppealEvent extends PetitionEvent {

    /**
     * The petitioner appealed.
     *
     * @param office the one that decides
     * @param late whether the time for asking was over
     */
    record ReviewRequested(
            LocalDate on,
            Actor by,
            AppealLevel level,
            OfficeId office,
            boolean late,
            Words text,
            Optional<Words> lateReason,
            Optional<Words> signedPaper)
            implements AppealEvent {}

    /** Whether the reason for being late is good; if not, the opinion before stands. */
    record LatenessDecided(LocalDate on, Actor by, boolean admitted, Words text)
            implements AppealEvent {}

    /** The reviewing office finds otherwise on this request. */
    record FindingChanged(
            LocalDate on,
            Actor by,
            RequestId request,
            Finding finding,
            Words facts,
            Words legalBasis)
            implements AppealEvent {}

    /** This draft stands in place of the one before. */
    record ReviewDrafted(
            LocalDate on,
            Actor by,
            AppealOutcome outcome,
            Optional<LocalDate> redoBy,
            Words facts,
            Words legalBasis)
            implements AppealEvent {}

    /** The last draft is the opinion of the reviewing office. */
    record ReviewSigned(LocalDate on, Actor by) implements AppealEvent {}

    /** Laid open for electronic service; proves nothing yet. */
    record ReviewLaidOpen(LocalDate on, Actor by) implements AppealEvent {}

    /**
     * Served with proof.
     *
     * @param last whether no further appeal follows
     */
    record ReviewServed(
            LocalDate on,
            Actor by,
            ServiceManner manner,
            LocalDate servedOn,
            Optional<Words> proof,
            boolean last)
            implements AppealEvent {}

    /** The petitioner agrees that it is published, redacted. */
    record PublicationConsented(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements AppealEvent {}

    /** Published in these words. */
    record OpinionPublished(LocalDate on, Actor by, Words text) implements AppealEvent {}
}
