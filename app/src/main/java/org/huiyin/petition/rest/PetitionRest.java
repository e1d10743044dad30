package org.huiyin.petition.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.ClockMoved;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Entry;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads one petition: where it stands, what happened, its clocks. */
@RestController
@RequestMapping("/api/v1/petitions/{number}")
class PetitionRest {

    private final Petitions petitions;
    private final Credential credential;

    PetitionRest(Petitions petitions, Credential credential) {
        this.petitions = petitions;
        this.credential = credential;
    }

    @GetMapping
    ResponseEntity<PetitionView> read(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return tagged(credential.in(request, staff, number, petitions::read));
    }

    @GetMapping("/timeline")
    List<Entry> timeline(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(request, staff, number, petitions::caseFile).timeline();
    }

    /** The clocks, and the last days that moved when a calendar was published. */
    @GetMapping("/clocks")
    Clocks clocks(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        CaseFile file = credential.in(request, staff, number, petitions::caseFile);
        return new Clocks(file.view().clocks(), file.moved());
    }

    static ResponseEntity<PetitionView> tagged(PetitionView view) {
        return ResponseEntity.ok().eTag(view.etag()).body(view);
    }

    record Clocks(List<ClockView> clocks, List<ClockMoved> moved) {}
}
