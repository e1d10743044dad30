package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** A step of mediation. */
public sealed interface MediationEvent extends PetitionEvent {

    /** It was offered. */
    record MediationOffered(LocalDate on, Actor by, boolean lawfulBody, Words text)
            implements MediationEvent {}

    /** The petitioner consents to try. */
    record MediationConsented(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements MediationEvent {}

    /** This is the text of the agreement. */
    record AgreementRecorded(LocalDate on, Actor by, Words text) implements MediationEvent {}

    /** Both sides have signed. */
    record AgreementSigned(LocalDate on, Actor by, Optional<Words> signedPaper)
            implements MediationEvent {}

    /** It came to nothing. */
    record MediationFailed(LocalDate on, Actor by, Words reason) implements MediationEvent {}
}
