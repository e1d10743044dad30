package org.huiyin.petition;

import java.util.Optional;

/**
 * Acts of mediation, in the clear; what each means is said at {@link
 * org.huiyin.procedure.MediationAct}.
 */
public sealed interface PlainMediation extends PlainAct {

    record OfferMediation(boolean lawfulBody, String text) implements PlainMediation {}

    record ConsentToMediation(Optional<String> signedPaper) implements PlainMediation {}

    record RecordAgreement(String text) implements PlainMediation {}

    record SignAgreement(Optional<String> signedPaper) implements PlainMediation {}

    record FailMediation(String reason) implements PlainMediation {}
}
