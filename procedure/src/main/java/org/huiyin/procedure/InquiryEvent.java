package org.huiyin.procedure;

import java.time.LocalDate;

/** Something was found out, offered or given. */
public sealed interface InquiryEvent extends PetitionEvent {

    /** The petitioner was offered to be heard on that day. */
    record HearingOffered(
            LocalDate on, Actor by, LocalDate offeredFor, HearingManner manner, Words place)
            implements InquiryEvent {}

    /** The petitioner answered the offer. */
    record OfferAnswered(LocalDate on, Actor by, boolean accepted, Words text)
            implements InquiryEvent {}

    /** How the facts were investigated is on file. */
    record Investigated(LocalDate on, Actor by, LocalDate doneOn, Words text)
            implements InquiryEvent {}

    /** A formal hearing is called for that day. */
    record HearingCalled(LocalDate on, Actor by, LocalDate plannedFor, Words place, Words members)
            implements InquiryEvent {}

    /** It was held on that day. */
    record HearingHeld(LocalDate on, Actor by, LocalDate heldOn, Words minutes)
            implements InquiryEvent {}

    /** The draft was checked; one that did not pass is drafted anew. */
    record OpinionChecked(LocalDate on, Actor by, boolean passed, Words text)
            implements InquiryEvent {}

    /** Help was given on that day. */
    record HelpGiven(LocalDate on, Actor by, LocalDate givenOn, Words what, Words outcome)
            implements InquiryEvent {}

    /** The law was explained. */
    record LawExplained(LocalDate on, Actor by, Words text) implements InquiryEvent {}
}
