package org.huiyin.portal.web;

import org.huiyin.correspondence.CopyPaper;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwnCopies;
import org.huiyin.correspondence.OwnCopy;
import org.huiyin.shell.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that is held about the petition, to keep: for whoever showed its own code. */
@Controller
@RequestMapping("/track/{number:\\d{12}}")
class CopyPage {

    private final OwnCopies copies;
    private final CopyPaper paper;

    CopyPage(OwnCopies copies, CopyPaper paper) {
        this.copies = copies;
        this.paper = paper;
    }

    @GetMapping("/copy.json")
    ResponseEntity<OwnCopy> data(@Receipt Held held) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("copy-" + held.number() + ".json")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(copy(held));
    }

    @GetMapping("/copy.pdf")
    ResponseEntity<byte[]> print(@Receipt Held held) {
        return LetterFile.of(paper.pdf(copy(held)), "copy-" + held.number());
    }

    private OwnCopy copy(Held held) {
        return copies.of(held.petition(), held.caller()).orElseThrow(Problem::notFound);
    }
}
