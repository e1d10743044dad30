package org.huiyin.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Download;
import org.huiyin.documents.StoredDocument;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.vault.PetitionNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The papers of a petition as one reader may have them: staff on the case all of them, the
 * petitioner all but the letters that are not for them or not served yet.
 */
@Component
public final class CasePapers {

    private final Petitions petitions;
    private final Documents documents;
    private final Deliveries deliveries;
    private final OwedLetter letters;

    CasePapers(
            Petitions petitions, Documents documents, Deliveries deliveries, OwedLetter letters) {
        this.petitions = petitions;
        this.documents = documents;
        this.deliveries = deliveries;
        this.letters = letters;
    }

    /** The papers, the oldest first; empty when the caller may not see the petition. */
    public Optional<List<StoredDocument>> list(PetitionNumber number, Caller caller) {
        return petitions
                .look(
                        number,
                        caller,
                        (session, key) ->
                                new All(
                                        documents.list(session, key),
                                        deliveries.of(session, key).letters()))
                .map(all -> all.papers().stream().filter(open(all, number, caller)).toList());
    }

    /** What was sent to the petitioners; empty when the caller may not see the petition. */
    Optional<Sent> sent(PetitionNumber number, Caller caller) {
        return list(number, caller)
                .flatMap(theirs ->
                        petitions.look(
                                number,
                                caller,
                                (session, key) ->
                                        Sent.of(
                                                deliveries.of(session, key),
                                                CopyRows.all(session, key),
                                                theirs)));
    }

    /** Everything there is. */
    private record All(List<StoredDocument> papers, List<Letter> letters) {
        Optional<Letter> letter(UUID document) {
            return letters.stream()
                    .filter(one -> one.document().filter(document::equals).isPresent())
                    .findFirst();
        }
    }

    private Predicate<StoredDocument> open(All all, PetitionNumber number, Caller caller) {
        if (!(caller instanceof Caller.Holder) || all.letters().isEmpty()) {
            return _ -> true;
        }
        var file = petitions.caseFile(number, caller);
        return paper ->
                paper.kind() != DocumentKind.LETTER
                        || all.letter(paper.id())
                                .filter(letter ->
                                        file.filter(open -> Reach.petitioner(open, letter.entry()))
                                                .isPresent())
                                .isPresent();
    }

    /**
     * A paper, to be saved.
     *
     * @param id as it stands in addresses
     * @param language of a letter where it is not to be the paper on file; it is made anew then
     * @return empty when there is none such for the caller
     */
    public Optional<ResponseEntity<byte[]>> save(
            PetitionNumber number, Caller caller, String id, Optional<Locale> language) {
        Optional<StoredDocument> paper =
                list(number, caller).stream()
                        .flatMap(List::stream)
                        .filter(one -> one.publicId().equals(id))
                        .findFirst();
        return paper.flatMap(one ->
                one.kind() == DocumentKind.LETTER && language.isPresent()
                        ? anew(number, caller, one, language.get())
                        : petitions
                                .look(number, caller, (_, key) -> key)
                                .map(key -> Download.of(one, documents.shown(key, one))));
    }

    private Optional<ResponseEntity<byte[]>> anew(
            PetitionNumber number, Caller caller, StoredDocument paper, Locale language) {
        return petitions
                .look(number, caller, deliveries::of)
                .flatMap(told -> new All(List.of(), told.letters()).letter(paper.id()))
                .flatMap(letter ->
                        letters.of(number, letter.entry(), language)
                                .map(outcome ->
                                        LetterFile.of(
                                                outcome,
                                                letter.kind().slug() + "-" + number.digits())));
    }

    /** The language that an address asks for: English, or else that of the paper on file. */
    public static Optional<Locale> asked(String language) {
        return language.equals(Locale.ENGLISH.getLanguage())
                ? Optional.of(Locale.ENGLISH)
                : Optional.empty();
    }
}
