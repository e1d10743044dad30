package org.huiyin.intake;

import java.util.List;
import org.huiyin.documents.Attachment;

/**
 * The papers that come with a petition.
 *
 * @param originals pictures of the letter, its envelope or the fax sheet: proof of the day of
 *     receipt
 * @param evidence whatever else is put forward
 */
public record Papers(List<Attachment> originals, List<Attachment> evidence) {

    private static final Papers NONE = new Papers(List.of(), List.of());

    public Papers {
        originals = List.copyOf(originals);
        evidence = List.copyOf(evidence);
    }

    public static Papers none() {
        return NONE;
    }
}
