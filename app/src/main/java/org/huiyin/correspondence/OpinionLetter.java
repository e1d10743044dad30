package org.huiyin.correspondence;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** The signed opinion (信访处理意见书) as an official letter, made when it is asked for. */
@Component
public final class OpinionLetter {

    private static final String SIGNED = "opinion-signed";

    private final OwedLetter letters;

    OpinionLetter(OwedLetter letters) {
        this.letters = letters;
    }

    /**
     * The opinion as this reader may have it: for the petitioner once it was served, for staff once
     * it was signed. Making the letter serves nothing.
     *
     * @return empty while there is none for them
     */
    public Optional<LetterOutcome> of(CaseFile file, Locale language) {
        return file.opinion()
                .filter(opinion -> opinion.signedOn().isPresent())
                .flatMap(opinion ->
                        file.timeline().reversed().stream()
                                .filter(entry -> entry.type().equals(SIGNED))
                                .map(Entry::sequence)
                                .findFirst()
                                .flatMap(entry ->
                                        letters.of(
                                                new PetitionNumber(opinion.number()),
                                                entry,
                                                language)));
    }
}
