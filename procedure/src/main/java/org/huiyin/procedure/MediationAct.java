package org.huiyin.procedure;

import java.util.Optional;

/** Mediation (调解, Art. 33): both sides consent, and both sign. */
public sealed interface MediationAct extends Act {

    /**
     * Offers it, within discretion and mandatory rules.
     *
     * @param lawfulBody whether a lawfully established mediation body mediates, so that judicial
     *     confirmation may be asked for
     */
    record OfferMediation(boolean lawfulBody, Words text) implements MediationAct {}

    /** The petitioner consents to try. */
    record ConsentToMediation(Optional<Words> signedPaper) implements MediationAct {}

    /** Puts the text of an agreement on file; it binds when the petitioner has signed it. */
    record RecordAgreement(Words text) implements MediationAct {}

    /** The petitioner signs it. */
    record SignAgreement(Optional<Words> signedPaper) implements MediationAct {}

    /** It failed, or one side does not go on; handling goes on. */
    record FailMediation(Words reason) implements MediationAct {}
}
