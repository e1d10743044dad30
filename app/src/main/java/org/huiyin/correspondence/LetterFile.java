package org.huiyin.correspondence;

import org.huiyin.shell.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter as the answer to a request, to be saved. */
public final class LetterFile {

    private LetterFile() {}

    /**
     * The letter.
     *
     * @param name of the file, without its ending
     * @throws Problem 409 when the letter was refused, naming what stands against it
     */
    public static ResponseEntity<byte[]> of(LetterOutcome outcome, String name) {
        return switch (outcome) {
            case LetterOutcome.Made made ->
                    ResponseEntity.ok()
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(name + ".pdf")
                                            .build()
                                            .toString())
                            .contentType(MediaType.APPLICATION_PDF)
                            .body(made.pdf());
            case LetterOutcome.Refused refused ->
                    throw Problem.refused(
                            new Problem.Refusal("letter-not-made", "design"), refused.text());
        };
    }
}
