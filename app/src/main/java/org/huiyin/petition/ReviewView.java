package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.AppealOutcome;

/**
 * The signed opinion of an office that reviewed (复查意见、复核意见), in words.
 *
 * @param number the petition's
 * @param level review or re-review
 * @param office code of the office that reviewed
 * @param redoBy the last day for the new opinion, where it is to be done again
 * @param changed findings that stand in place of the earlier ones
 * @param signedBy opaque id of who signed it
 * @param servedOn the proved day of service
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewView(
        String number,
        String title,
        AppealLevel level,
        String office,
        LocalDate askedOn,
        AppealOutcome outcome,
        Optional<LocalDate> redoBy,
        String facts,
        String legalBasis,
        List<OpinionView.Answered> changed,
        LocalDate signedOn,
        String signedBy,
        Optional<LocalDate> servedOn) {

    public ReviewView {
        changed = List.copyOf(changed);
    }

    /** The id of the document that holds it. */
    public String document() {
        return Petitions.review(level);
    }
}
