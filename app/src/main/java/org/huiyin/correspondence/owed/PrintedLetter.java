package org.huiyin.correspondence.owed;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.Letters;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Words a letter and prints it. */
@Component
final class PrintedLetter implements OwedLetter {

    private final Petitions petitions;
    private final Wording wording;
    private final Letters letters;

    PrintedLetter(Petitions petitions, Wording wording, Letters letters) {
        this.petitions = petitions;
        this.wording = wording;
        this.letters = letters;
    }

    @Override
    public Optional<LetterOutcome> of(PetitionNumber number, int entry, Locale language) {
        return worded(number, entry, language)
                .map(worded -> letters.pdf(worded.kind(), worded.data(), language));
    }

    @Override
    public Optional<LetterOutcome> of(
            PetitionNumber number, int entry, Locale language, String addressee) {
        return worded(number, entry, language)
                .map(worded -> letters.pdf(worded.kind(), worded.data().to(addressee), language));
    }

    @Override
    public Optional<LetterOutcome> receipt(PetitionNumber number, Locale language) {
        return kept(number)
                .map(file -> wording.receipt(file, language))
                .map(worded -> letters.pdf(worded.kind(), worded.data(), language));
    }

    private Optional<Wording.Worded> worded(PetitionNumber number, int entry, Locale language) {
        return kept(number).flatMap(file -> wording.of(file, entry, language));
    }

    /** Of what was erased no letter is made any more. */
    private Optional<CaseFile> kept(PetitionNumber number) {
        return petitions
                .caseFile(number, new Caller.Program())
                .filter(file -> file.view().erasedOn().isEmpty());
    }
}
