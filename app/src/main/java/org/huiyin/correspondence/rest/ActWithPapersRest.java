package org.huiyin.correspondence.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.ActPapers;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Version;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Acts with the papers that prove them, in one transaction. */
@RestController
class ActWithPapersRest {

    private final Petitions petitions;
    private final ActBodies bodies;
    private final Credential credential;
    private final ActPapers papers;

    ActWithPapersRest(
            Petitions petitions, ActBodies bodies, Credential credential, ActPapers papers) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.credential = credential;
        this.papers = papers;
    }

    /** Does one act, as the same request without papers does; none goes on file without it. */
    @PostMapping(
            path = "/api/v1/petitions/{number}/acts/{act}",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Does one act, alone or with papers",
            description =
                    "With papers, the part body is the JSON body, and each part papers goes on file with the act:"
                            + " the signed sheet or the return receipt with serve and serve-review,"
                            + " the signed paper with acts that a desk does for the petitioner,"
                            + " evidence with note and supplement.")
    ResponseEntity<PetitionView> act(
            @PathVariable String number,
            @PathVariable String act,
            @RequestPart JsonNode body,
            @RequestParam(name = ActPapers.FIELD, required = false)
                    @Nullable List<MultipartFile> files,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        Credential.require(request, staff);
        PlainAct plain = bodies.read(act, body);
        Optional<Integer> version =
                Version.of(request.getHeader(HttpHeaders.IF_MATCH), HttpHeaders.IF_MATCH);
        List<MultipartFile> sent = files == null ? List.of() : files;
        PetitionView view =
                credential
                        .in(
                                request,
                                staff,
                                number,
                                (petition, caller) ->
                                        Optional.of(
                                                        petitions.act(
                                                                petition,
                                                                caller,
                                                                plain,
                                                                version,
                                                                papers.with(act, sent, caller)))
                                                .filter(found ->
                                                        !(found instanceof Outcome.NotFound)))
                        .orProblem();
        return ResponseEntity.ok().eTag(view.etag()).body(view);
    }
}
