package org.huiyin.casework.web;

import org.huiyin.correspondence.CasePapers;
import org.huiyin.petition.Caller;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out one paper of a case, as something to save. */
@Controller
class PaperPage {

    private final CasePapers papers;

    PaperPage(CasePapers papers) {
        this.papers = papers;
    }

    @GetMapping("/cases/{number:[0-9]{12}}/papers/{id:[0-9a-z]{1,40}}")
    ResponseEntity<byte[]> save(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language) {
        return PetitionNumber.parse(number)
                .flatMap(known ->
                        papers.save(known, new Caller.Staff(me), id, CasePapers.asked(language)))
                .orElseThrow(Problem::notFound);
    }
}
