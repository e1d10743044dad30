package org.huiyin.correspondence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.StoredDocument;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.PetitionNumber;
import org.springframework.http.MediaType;

/**
 * A paper on file, without its content.
 *
 * @param id names it within the petition, in {@code documents/{id}}
 * @param name safe to save it under
 * @param type its media type, found out by its content
 * @param size of the content, in bytes; empty for a letter that is made when it is asked for
 * @param addedOn the legal day on which it went on file
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PaperView(
        String id,
        String name,
        DocumentKind kind,
        String type,
        Optional<Long> size,
        LocalDate addedOn) {

    /** The id of the receipt, which is no paper on file. */
    static final String RECEIPT = "receipt.pdf";

    static PaperView of(StoredDocument paper) {
        return new PaperView(
                paper.publicId(),
                paper.name(),
                paper.kind(),
                paper.type().mediaType().toString(),
                Optional.of(paper.size()),
                LocalDate.ofInstant(paper.at(), LegalTime.ZONE));
    }

    /** The receipt, made when it is asked for. */
    static PaperView receipt(PetitionNumber number, LocalDate on) {
        return new PaperView(
                RECEIPT,
                "receipt-" + number.digits() + ".pdf",
                DocumentKind.LETTER,
                MediaType.APPLICATION_PDF_VALUE,
                Optional.empty(),
                on);
    }
}
