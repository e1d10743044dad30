package org.huiyin.correspondence.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.correspondence.CopyPaper;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwnCopies;
import org.huiyin.correspondence.OwnCopy;
import org.huiyin.petition.Credential;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The petitioner's own copy of all that is held about their petition. */
@RestController
@RequestMapping("/api/v1/petitions/{number}")
class CopyRest {

    private final OwnCopies copies;
    private final CopyPaper paper;
    private final Credential credential;

    CopyRest(OwnCopies copies, CopyPaper paper, Credential credential) {
        this.copies = copies;
        this.paper = paper;
        this.credential = credential;
    }

    /** All of it, persons too; with the petitioner's own code only. */
    @GetMapping(path = "/copy", produces = MediaType.APPLICATION_JSON_VALUE)
    OwnCopy copy(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(request, staff, number, copies::of);
    }

    /** The same on paper. */
    @GetMapping(path = "/copy.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        OwnCopy copy = credential.in(request, staff, number, copies::of);
        return LetterFile.of(paper.pdf(copy), "copy-" + copy.number());
    }
}
