package org.huiyin.casework.web;

import org.huiyin.documents.Documents;
import org.huiyin.documents.Download;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out one paper of a case, as something to save. */
@Controller
class PaperPage {

    private final Petitions petitions;
    private final Documents documents;

    PaperPage(Petitions petitions, Documents documents) {
        this.petitions = petitions;
        this.documents = documents;
    }

    @GetMapping("/cases/{number:[0-9]{12}}/papers/{id:[0-9a-z]{1,40}}")
    ResponseEntity<byte[]> save(
            @CurrentStaff SignedIn me, @PathVariable String number, @PathVariable String id) {
        return PetitionNumber.parse(number)
                .flatMap(known ->
                        petitions.look(
                                known,
                                new Caller.Staff(me),
                                (session, key) ->
                                        documents
                                                .find(session, key, id)
                                                .map(paper ->
                                                        Download.of(
                                                                paper,
                                                                documents.content(key, paper)))))
                .flatMap(found -> found)
                .orElseThrow(Problem::notFound);
    }
}
