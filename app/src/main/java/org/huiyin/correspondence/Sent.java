package org.huiyin.correspondence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.documents.StoredDocument;

/**
 * What was sent to the petitioners, as their own copy has it: notices, official letters, and the
 * letters to those whom no notice reaches. What went to offices stays with them.
 */
public record Sent(List<Notice> notices, List<Official> letters, List<ByPost> byPost) {

    public Sent {
        notices = List.copyOf(notices);
        letters = List.copyOf(letters);
        byPost = List.copyOf(byPost);
    }

    static Sent of(Told told, List<Copy> byPost, List<StoredDocument> theirs) {
        return new Sent(
                told.toPersons().all().stream()
                        .filter(one -> one.way() != Way.PAPER)
                        .map(Notice::of)
                        .toList(),
                told.letters().stream().flatMap(one -> Official.of(one, theirs)).toList(),
                byPost.stream().map(ByPost::of).toList());
    }

    /** A notice about an entry, and how far it got. */
    public record Notice(int entry, Way way, Delivery.State state, int tries, Instant updatedAt) {

        private static Notice of(Delivery one) {
            return new Notice(one.entry(), one.way(), one.state(), one.tries(), one.updatedAt());
        }
    }

    /**
     * An official letter of an entry.
     *
     * @param paper its id among the papers
     */
    public record Official(int entry, LetterKind kind, String paper) {

        /** Only what is among the papers that are theirs to have. */
        private static Stream<Official> of(Letter letter, List<StoredDocument> theirs) {
            return theirs.stream()
                    .filter(paper -> letter.document().filter(paper.id()::equals).isPresent())
                    .map(paper -> new Official(letter.entry(), letter.kind(), paper.publicId()));
        }
    }

    /**
     * A letter to one of several.
     *
     * @param number among the letters of that entry
     * @param proof what shows that it left; empty while it is owed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ByPost(int entry, int number, Optional<String> proof) {

        private static ByPost of(Copy copy) {
            return new ByPost(copy.entry(), copy.number(), copy.proof());
        }
    }
}
