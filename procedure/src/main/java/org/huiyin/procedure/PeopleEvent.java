package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody came to work on a case, or left it, or speaks for the petitioner. */
public sealed interface PeopleEvent extends PetitionEvent {

    /** It was asked that an official keeps out. */
    record RecusalRequested(LocalDate on, Actor by, StaffId staff, Words reason)
            implements PeopleEvent {}

    /** Whoever is recused loses sight of the case at once. */
    record RecusalDecided(LocalDate on, Actor by, StaffId staff, boolean recused, Words reason)
            implements PeopleEvent {}

    /** Somebody speaks for the petitioner. */
    record SpeakerAdded(
            LocalDate on, Actor by, SpeakerRole role, Words mandate, Optional<LocalDate> until)
            implements PeopleEvent {}

    /** They do so no more. */
    record MandateEnded(LocalDate on, Actor by, int entry, Optional<Words> signedPaper)
            implements PeopleEvent {}

    /** The successor goes on. */
    record Succeeded(LocalDate on, Actor by, Words paper) implements PeopleEvent {}
}
