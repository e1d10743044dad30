package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last mediation (调解, Art. 33).
 *
 * @param offeredOn when the office offered it
 * @param lawfulBody whether judicial confirmation may be asked for
 * @param consentedOn when the petitioner consented
 * @param recordedOn when the text of an agreement came on file
 * @param signedOn when the petitioner signed it
 * @param failedOn when it came to nothing
 */
public record Mediation(
        LocalDate offeredOn,
        boolean lawfulBody,
        Optional<LocalDate> consentedOn,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> failedOn) {

    static Mediation offered(LocalDate on, boolean lawfulBody) {
        return new Mediation(
                on,
                lawfulBody,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it has come to nothing or to an agreement. */
    public boolean over() {
        return signedOn.isPresent() || failedOn.isPresent();
    }

    Mediation consented(LocalDate on) {
        return new Mediation(
                offeredOn, lawfulBody, Optional.of(on), recordedOn, signedOn, failedOn);
    }

    Mediation recorded(LocalDate on) {
        return new Mediation(
                offeredOn, lawfulBody, consentedOn, Optional.of(on), signedOn, failedOn);
    }

    Mediation signed(LocalDate on) {
        return new Mediation(
                offeredOn, lawfulBody, consentedOn, recordedOn, Optional.of(on), failedOn);
    }

    Mediation failed(LocalDate on) {
        return new Mediation(
                offeredOn, lawfulBody, consentedOn, recordedOn, signedOn, Optional.of(on));
    }
}
