package org.huiyin.petition.store;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.ReviewView;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.law.LawWords;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;
import org.springframework.stereotype.Component;

/** The petitions as stored. */
@Component
final class StoredPetitions implements Petitions {

    private final Filings filings;
    private final Acting acting;
    private final Reading reading;
    private final Identities identities;
    private final LawWords words;

    StoredPetitions(
            Filings filings,
            Acting acting,
            Reading reading,
            Identities identities,
            LawWords words) {
        this.filings = filings;
        this.acting = acting;
        this.reading = reading;
        this.identities = identities;
        this.words = words;
    }

    @Override
    public Filed file(Filing filing, Filer filer, Optional<String> key, Alongside papers) {
        return filings.file(filing, filer, key, papers);
    }

    @Override
    public Outcome act(
            PetitionNumber number,
            Caller caller,
            PlainAct act,
            Optional<Integer> version,
            Alongside papers) {
        return acting.act(number, caller, act, version, papers).in(words);
    }

    @Override
    public <T> Optional<T> look(PetitionNumber number, Caller caller, Look<T> look) {
        return reading.of(number, caller, (session, open, _) -> look.at(session, open.key()));
    }

    @Override
    public boolean inSightOf(PetitionNumber number, OfficeId office) {
        return reading.inSightOf(number, office);
    }

    @Override
    public Optional<PetitionView> read(PetitionNumber number, Caller caller) {
        return reading.of(number, caller, (_, open, eyes) -> reading.view(open, eyes));
    }

    @Override
    public Optional<CaseFile> caseFile(PetitionNumber number, Caller caller) {
        return reading.of(number, caller, reading::caseFile);
    }

    @Override
    public Optional<OpinionView> openOpinion(PetitionNumber number, Caller caller) {
        return opened(number, caller, reading::opinion, new PlainAct.OpenOpinion());
    }

    @Override
    public Optional<ReviewView> openReview(
            PetitionNumber number, Caller caller, AppealLevel level) {
        return opened(
                number,
                caller,
                (open, eyes) -> reading.review(open, eyes, level),
                new PlainAppeal.OpenReview());
    }

    /** What was laid open goes on file as opened before the petitioner reads it. */
    private <T> Optional<T> opened(
            PetitionNumber number, Caller caller, Acting.Paper<T> paper, PlainAct opening) {
        return caller instanceof Caller.Holder holder
                ? acting.opened(number, holder, opening, paper).in(words)
                : reading.of(number, caller, (_, open, eyes) -> paper.of(open, eyes))
                        .flatMap(found -> found)
                        .map(document -> document.content().get());
    }

    @Override
    public Optional<List<Person>> identity(
            PetitionNumber number, Caller.Staff caller, Purpose purpose, String reason) {
        return identities.open(number, caller.staff(), purpose, reason);
    }

    @Override
    public Optional<List<View>> views(PetitionNumber number, Caller caller) {
        return identities.views(number, caller);
    }
}
