package org.huiyin.correspondence.rest;

import java.time.LocalDate;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.StoredDocument;
import org.huiyin.shell.LegalTime;

/**
 * A paper on file, without its content.
 *
 * @param id names it within the petition, in {@code documents/{id}}
 * @param name safe to save it under
 * @param type its media type, found out by its content
 * @param size of the content, in bytes
 * @param addedOn the legal day on which it went on file
 */
record PaperView(
        String id, String name, DocumentKind kind, String type, long size, LocalDate addedOn) {

    static PaperView of(StoredDocument paper) {
        return new PaperView(
                paper.publicId(),
                paper.name(),
                paper.kind(),
                paper.type().mediaType().toString(),
                paper.size(),
                LocalDate.ofInstant(paper.at(), LegalTime.ZONE));
    }
}
