package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a petition; nothing else is the truth about it. Each names its legal day and who
 * did it. No personal data: words are commitments.
 */
public sealed interface PetitionEvent
        permits PetitionEvent.Registered,
                PetitionEvent.Supplemented,
                PetitionEvent.Transferred,
                PetitionEvent.Assigned,
                PetitionEvent.Declined,
                PetitionEvent.Accepted,
                PetitionEvent.Classified,
                PetitionEvent.LeadAppointed,
                PetitionEvent.HandlerAppointed,
                PetitionEvent.NoteFiled,
                PetitionEvent.PetitionerHeard,
                PetitionEvent.HearingConfirmed,
                PetitionEvent.ExtensionRequested,
                PetitionEvent.ExtensionApproved,
                PetitionEvent.ExtensionRefused,
                PetitionEvent.OpinionDrafted,
                PetitionEvent.OpinionSigned,
                PetitionEvent.OpinionLaidOpen,
                PetitionEvent.ServiceFailed,
                PetitionEvent.OpinionServed,
                PetitionEvent.Withdrawn,
                PetitionEvent.WithdrawalTakenBack,
                PetitionEvent.Rated,
                PetitionEvent.Closed,
                PetitionEvent.Corrected,
                PetitionEvent.Erased,
                HandOverEvent,
                PeopleEvent,
                InquiryEvent,
                ErrandEvent,
                MediationEvent,
                AppealEvent,
                PromiseEvent,
                SupervisionEvent,
                TieEvent {

    /** The legal day, in the profile's zone. */
    LocalDate on();

    /** Who did it. */
    Actor by();

    /** Its name in entries and samples, e.g. {@code opinion-served}. */
    default String name() {
        return Kebab.of(getClass());
    }

    /**
     * Entered in the register; the number and the clock are for life.
     *
     * @param on the day of entry
     * @param receivedOn the day of receipt, earlier than {@code on} only for letters and fax
     * @param bureau whether the office was a petition bureau that day
     * @param code what kind of receipt code went out
     */
    record Registered(
            LocalDate on,
            Actor by,
            String profile,
            Channel channel,
            Words title,
            Words narrative,
            List<Act.Asked> requests,
            Optional<String> category,
            Optional<Words> place,
            OfficeId office,
            List<OfficeId> concerns,
            LocalDate receivedOn,
            boolean bureau,
            CodeKind code)
            implements PetitionEvent {
        public Registered {
            requests = List.copyOf(requests);
            concerns = List.copyOf(concerns);
        }
    }

    /** Facts were added. */
    record Supplemented(LocalDate on, Actor by, Words text) implements PetitionEvent {}

    /**
     * Passed on; the receiving office has it from the same day.
     *
     * @param bureau whether the receiving office was a petition bureau that day
     */
    record Transferred(LocalDate on, Actor by, OfficeId to, boolean bureau, Words reason)
            implements PetitionEvent {}

    /**
     * Passed on with a set period.
     *
     * @param bureau whether the receiving office was a petition bureau that day
     * @param due the day set for the report
     */
    record Assigned(
            LocalDate on, Actor by, OfficeId to, boolean bureau, LocalDate due, Words reason)
            implements PetitionEvent {}

    /** Not taken on, and told why and where to go. */
    record Declined(LocalDate on, Actor by, DeclineReason reason, Words forum, Words text)
            implements PetitionEvent {}

    /** Taken on: handling runs. */
    record Accepted(LocalDate on, Actor by) implements PetitionEvent {}

    /** One request is of another kind now. */
    record Classified(LocalDate on, Actor by, RequestId request, Kind kind, Words reason)
            implements PetitionEvent {}

    /** The lead official is this one, and no other. */
    record LeadAppointed(LocalDate on, Actor by, StaffId staff) implements PetitionEvent {}

    /** The handler is this one. */
    record HandlerAppointed(LocalDate on, Actor by, StaffId staff) implements PetitionEvent {}

    /** A note lies on file. */
    record NoteFiled(LocalDate on, Actor by, Words text) implements PetitionEvent {}

    /**
     * The office says that it heard the petitioner; they confirm it themselves.
     *
     * @param heardOn the day of the hearing
     */
    record PetitionerHeard(
            LocalDate on, Actor by, LocalDate heardOn, HearingManner manner, Words text)
            implements PetitionEvent {}

    /** The petitioner says: I was heard. */
    record HearingConfirmed(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements PetitionEvent {}

    /** More time was asked for; none is granted yet. */
    record ExtensionRequested(LocalDate on, Actor by, int days, Words reason)
            implements PetitionEvent {}

    /** The handling period is longer by the days asked for. */
    record ExtensionApproved(LocalDate on, Actor by) implements PetitionEvent {}

    /** The period stays as it was. */
    record ExtensionRefused(LocalDate on, Actor by, Words reason) implements PetitionEvent {}

    /** This draft stands in place of the one before. */
    record OpinionDrafted(LocalDate on, Actor by, List<Act.Answer> findings)
            implements PetitionEvent {
        public OpinionDrafted {
            findings = List.copyOf(findings);
        }
    }

    /** The last draft is the opinion. */
    record OpinionSigned(LocalDate on, Actor by) implements PetitionEvent {}

    /** Laid open for electronic service; proves nothing yet. */
    record OpinionLaidOpen(LocalDate on, Actor by) implements PetitionEvent {}

    /** That way of service failed; whatever was laid open stays so. */
    record ServiceFailed(
            LocalDate on, Actor by, ServiceManner manner, LocalDate failedOn, Words reason)
            implements PetitionEvent {}

    /**
     * Served with proof.
     *
     * @param servedOn the day the petitioner signed, the return receipt shows, or the opinion was
     *     opened
     */
    record OpinionServed(
            LocalDate on, Actor by, ServiceManner manner, LocalDate servedOn, Optional<Words> proof)
            implements PetitionEvent {}

    /** The petitioner does not go on, and may still think better of it. */
    record Withdrawn(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements PetitionEvent {}

    /** The petitioner goes on; the stage before holds again. */
    record WithdrawalTakenBack(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements PetitionEvent {}

    /** The petitioner's rating; stands in place of the one before. */
    record Rated(LocalDate on, Actor by, int manner, int result, Optional<Words> text)
            implements PetitionEvent {}

    /** The end. */
    record Closed(LocalDate on, Actor by, CloseGround ground) implements PetitionEvent {}

    /** An earlier entry is to be read with this one. */
    record Corrected(LocalDate on, Actor by, int entry, Words text) implements PetitionEvent {}

    /** Words, persons and papers are gone; nothing follows any more. */
    record Erased(LocalDate on, Actor by) implements PetitionEvent {}
}
