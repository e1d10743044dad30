package org.huiyin.correspondence;

import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.CodeKind;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Puts together the petitioner's own copy. It is the only export that holds persons. */
@Component
public final class OwnCopies {

    private final Petitions petitions;
    private final Persons persons;
    private final CasePapers papers;
    private final LostCodes codes;
    private final LegalTime time;

    OwnCopies(
            Petitions petitions,
            Persons persons,
            CasePapers papers,
            LostCodes codes,
            LegalTime time) {
        this.codes = codes;
        this.petitions = petitions;
        this.persons = persons;
        this.papers = papers;
        this.time = time;
    }

    /**
     * The copy.
     *
     * @return empty when there is no such petition, or none that the caller may see
     * @throws Problem 403 for staff, and for a code that is not the petitioner's own
     */
    public Optional<OwnCopy> of(PetitionNumber number, Caller caller) {
        if (!(caller instanceof Caller.Holder)) {
            throw Problem.forbidden();
        }
        return petitions.caseFile(number, caller).map(file -> copy(number, caller, file));
    }

    private OwnCopy copy(PetitionNumber number, Caller caller, CaseFile file) {
        if (file.code().filter(CodeKind.OWN::equals).isEmpty()) {
            throw Problem.forbidden();
        }
        return new OwnCopy(
                number.digits(),
                time.now(),
                file.view(),
                file.moved(),
                petitions.look(number, caller, persons::forPetitioner).orElseThrow(),
                file.timeline(),
                file.opinion(),
                file.reviews(),
                papers.list(number, caller).orElseThrow().stream().map(OwnCopy.Paper::of).toList(),
                papers.sent(number, caller).orElseThrow(),
                petitions.views(number, caller).orElseThrow().stream()
                        .map(OwnCopy.Opening::of)
                        .toList(),
                codes.renewals(number, caller).orElseThrow());
    }
}
