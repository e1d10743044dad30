package org.huiyin.petition;

import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Petition;

/**
 * All of a case that one reader may see, read at one moment: what a page needs.
 *
 * @param timeline every entry, oldest first
 * @param moved last days that moved when a holiday calendar was published, latest first
 * @param warned warnings that a last day comes, latest first
 * @param opinion for staff from the first draft on, for the petitioner once served
 * @param reviews opinions of reviews and re-reviews, the oldest first: for staff once signed, for
 *     the petitioner once served
 * @param state the case as the law sees it; its words are commitments
 * @param code what kind of code the reader showed; empty for staff
 */
public record CaseFile(
        PetitionView view,
        List<Entry> timeline,
        List<ClockMoved> moved,
        List<Warned> warned,
        Optional<OpinionView> opinion,
        List<ReviewView> reviews,
        Petition state,
        Optional<CodeKind> code) {

    public CaseFile {
        timeline = List.copyOf(timeline);
        moved = List.copyOf(moved);
        reviews = List.copyOf(reviews);
        warned = List.copyOf(warned);
    }
}
