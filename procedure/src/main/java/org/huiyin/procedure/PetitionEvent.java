package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a petition; nothing else is the truth about it. Each names its legal day and who
 * did it. No personal data: words are commitments.
 */
public sealed interface PetitionEvent {

    /** The legal day, in the profile's zone. */
    LocalDate on();

    /** Who did it. */
    Actor by();

    /**
     * Entered in the register; the number and the clock are for life.
     *
     * @param on the day of entry
     * @param receivedOn the day of receipt, earlier than {@code on} only for letters and fax
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
            Optional<String> place,
            OfficeId office,
            List<OfficeId> concerns,
            LocalDate receivedOn,
            CodeKind code)
            implements PetitionEvent {
        public Registered {
            requests = List.copyOf(requests);
            concerns = List.copyOf(concerns);
        }
    }

    record Supplemented(LocalDate on, Actor by, Words text) implements PetitionEvent {}

    record Transferred(LocalDate on, Actor by, OfficeId to, Words reason)
            implements PetitionEvent {}

    record Assigned(LocalDate on, Actor by, OfficeId to, LocalDate due, Words reason)
            implements PetitionEvent {}

    record Declined(LocalDate on, Actor by, DeclineReason reason, Words forum, Words text)
            implements PetitionEvent {}

    record Accepted(LocalDate on, Actor by) implements PetitionEvent {}

    record Classified(LocalDate on, Actor by, RequestId request, Kind kind, Words reason)
            implements PetitionEvent {}

    record LeadAppointed(LocalDate on, Actor by, StaffId staff) implements PetitionEvent {}

    record HandlerAppointed(LocalDate on, Actor by, StaffId staff) implements PetitionEvent {}

    record NoteFiled(LocalDate on, Actor by, Words text) implements PetitionEvent {}

    record PetitionerHeard(
            LocalDate on, Actor by, LocalDate heardOn, HearingManner manner, Words text)
            implements PetitionEvent {}

    record HearingConfirmed(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements PetitionEvent {}

    record ExtensionRequested(LocalDate on, Actor by, int days, Words reason)
            implements PetitionEvent {}

    record ExtensionApproved(LocalDate on, Actor by) implements PetitionEvent {}

    record ExtensionRefused(LocalDate on, Actor by, Words reason) implements PetitionEvent {}

    record OpinionDrafted(LocalDate on, Actor by, List<Act.Answer> findings)
            implements PetitionEvent {
        public OpinionDrafted {
            findings = List.copyOf(findings);
        }
    }

    record OpinionSigned(LocalDate on, Actor by) implements PetitionEvent {}

    /** Laid open for electronic service; proves nothing yet. */
    record OpinionLaidOpen(LocalDate on, Actor by) implements PetitionEvent {}

    /**
     * Served with proof.
     *
     * @param servedOn the day the petitioner signed, the return receipt shows, or the opinion was
     *     opened
     */
    record OpinionServed(
            LocalDate on, Actor by, ServiceManner manner, LocalDate servedOn, Optional<Words> proof)
            implements PetitionEvent {}

    record Withdrawn(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements PetitionEvent {}

    record WithdrawalTakenBack(LocalDate on, Actor by) implements PetitionEvent {}

    record Rated(LocalDate on, Actor by, int manner, int result, Optional<Words> text)
            implements PetitionEvent {}

    record Closed(LocalDate on, Actor by, CloseGround ground) implements PetitionEvent {}

    record Corrected(LocalDate on, Actor by, int entry, Words text) implements PetitionEvent {}
}
