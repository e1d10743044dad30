package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Finding;

/**
 * The opinion (信访处理意见书), in words.
 *
 * @param number the petition's
 * @param office code of the office that answers
 * @param signedOn empty while it is a draft
 * @param signedBy opaque id of who signed it
 * @param servedOn the proved day of service
 * @param findings request by request
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OpinionView(
        String number,
        String title,
        String office,
        Optional<LocalDate> signedOn,
        Optional<String> signedBy,
        Optional<LocalDate> servedOn,
        List<Answered> findings) {

    public OpinionView {
        findings = List.copyOf(findings);
    }

    /** The answer to one request, as in Art. 32. */
    public record Answered(
            int request, String text, Finding finding, String facts, String legalBasis) {}
}
