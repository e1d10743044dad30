package org.huiyin.correspondence.job;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.PetitionKey;
import org.springframework.beans.factory.ObjectProvider;

/** Makes a letter and puts it on file, once. */
final class Making {

    private final Database database;
    private final ObjectProvider<Petitions> petitions;
    private final ObjectProvider<OwedLetter> letters;
    private final LetterFiling filing;
    private final LegalTime time;

    Making(
            Database database,
            ObjectProvider<Petitions> petitions,
            ObjectProvider<OwedLetter> letters,
            LetterFiling filing,
            LegalTime time) {
        this.database = database;
        this.petitions = petitions;
        this.letters = letters;
        this.filing = filing;
        this.time = time;
    }

    /**
     * Makes it, unless it was made before.
     *
     * @return whether it is on file now, or is owed no more
     */
    boolean make(Owed owed) {
        Optional<PetitionKey> key =
                petitions.getObject().look(owed.number(), new Caller.Program(), (_, open) -> open);
        if (key.isEmpty() || !waits(owed)) {
            return true;
        }
        Optional<LetterOutcome> outcome =
                letters.getObject().of(owed.number(), owed.entry(), Locale.SIMPLIFIED_CHINESE);
        return outcome.isEmpty()
                || database.write(
                        Scope.ofPetition(owed.number().petitionId()),
                        session ->
                                filing.file(
                                        session,
                                        key.get(),
                                        owed.entry(),
                                        outcome.get(),
                                        time.now()));
    }

    private boolean waits(Owed owed) {
        return database.write(
                Scope.ofPetition(owed.number().petitionId()),
                session -> filing.waits(session, owed));
    }
}
