package org.huiyin.correspondence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.StoredDocument;
import org.huiyin.petition.ClockMoved;
import org.huiyin.petition.Entry;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.ReviewView;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.Person;
import org.huiyin.vault.View;

/**
 * All that is held about one petition, as the petitioner may have it: for whoever holds its own
 * code, and for nobody else.
 *
 * @param madeAt the moment for which it is true
 * @param petition with every clock and its proof
 * @param moved last days that moved when a holiday calendar was published, the latest first
 * @param timeline every entry with its words, oldest first
 * @param papers papers and letters, the oldest first; each is fetched at {@code documents/{id}}
 * @param sent what was sent to them, and how far it got
 * @param views who opened the identity, the latest first
 * @param renewals who asked at a desk for a new code, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OwnCopy(
        String number,
        Instant madeAt,
        PetitionView petition,
        List<ClockMoved> moved,
        List<Person> persons,
        List<Entry> timeline,
        Optional<OpinionView> opinion,
        List<ReviewView> reviews,
        List<Paper> papers,
        Sent sent,
        List<Opening> views,
        List<LostCodes.Renewal> renewals) {

    public OwnCopy {
        renewals = List.copyOf(renewals);
        moved = List.copyOf(moved);
        persons = List.copyOf(persons);
        timeline = List.copyOf(timeline);
        reviews = List.copyOf(reviews);
        papers = List.copyOf(papers);
        views = List.copyOf(views);
    }

    /** A paper on file, without its content. */
    public record Paper(
            String id, String name, DocumentKind kind, String type, long size, LocalDate addedOn) {

        static Paper of(StoredDocument paper) {
            return new Paper(
                    paper.publicId(),
                    paper.name(),
                    paper.kind(),
                    paper.type().mediaType().toString(),
                    paper.size(),
                    LocalDate.ofInstant(paper.at(), LegalTime.ZONE));
        }
    }

    /** One opening of the identity. */
    public record Opening(Instant at, String by, String office, String act, String reason) {

        static Opening of(View view) {
            return new Opening(
                    view.at(),
                    view.by().value(),
                    view.office().code(),
                    view.purpose().act(),
                    view.reason());
        }
    }

    /** Names the petition only, so that no log line can hold a person. */
    @Override
    public String toString() {
        return "OwnCopy[" + number + "]";
    }
}
