package org.huiyin.correspondence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.correspondence.CasePapers;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OpinionLetter;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Credential;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.ReviewView;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opinion and the papers of a petition. */
@RestController
@RequestMapping("/api/v1/petitions/{number}/documents")
class DocumentsRest {

    private final Petitions petitions;
    private final CasePapers papers;
    private final Credential credential;
    private final OpinionLetter letter;
    private final OwedLetter letters;

    DocumentsRest(
            Petitions petitions,
            CasePapers papers,
            Credential credential,
            OpinionLetter letter,
            OwedLetter letters) {
        this.letters = letters;
        this.letter = letter;
        this.petitions = petitions;
        this.papers = papers;
        this.credential = credential;
    }

    /**
     * The receipt, and the papers on file, the oldest first, official letters among them; to the
     * petitioner an opinion from when it was served.
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<PaperView> papers(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(
                request,
                staff,
                number,
                (petition, caller) ->
                        petitions
                                .caseFile(petition, caller)
                                .map(file -> all(file, petition, caller)));
    }

    private List<PaperView> all(CaseFile file, PetitionNumber number, Caller caller) {
        Stream<PaperView> receipt =
                file.view().erasedOn().isPresent()
                        ? Stream.empty()
                        : Stream.of(PaperView.receipt(number, file.timeline().getFirst().on()));
        return Stream.concat(
                        receipt,
                        papers.list(number, caller).orElseThrow().stream().map(PaperView::of))
                .toList();
    }

    /** The receipt as an official letter, made when it is asked for; it holds no code. */
    @GetMapping(path = "/" + PaperView.RECEIPT, produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> receipt(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(
                request,
                staff,
                number,
                (petition, caller) ->
                        petitions
                                .read(petition, caller)
                                .flatMap(_ ->
                                        letters.receipt(petition, LocaleContextHolder.getLocale()))
                                .map(outcome ->
                                        LetterFile.of(outcome, "receipt-" + petition.digits())));
    }

    /**
     * The signed opinion, request by request. Read with the petitioner's own code while it is laid
     * open, this is its service.
     */
    @GetMapping(path = "/" + Petitions.OPINION, produces = MediaType.APPLICATION_JSON_VALUE)
    OpinionView opinion(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(request, staff, number, petitions::openOpinion);
    }

    /**
     * The same as an official letter, for those who may read it already: fetching it serves
     * nothing.
     */
    @GetMapping(path = "/" + Petitions.OPINION + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(
                request,
                staff,
                number,
                (petition, caller) ->
                        petitions
                                .caseFile(petition, caller)
                                .flatMap(file -> letter.of(file, LocaleContextHolder.getLocale()))
                                .map(outcome -> LetterFile.of(outcome, "opinion-" + number)));
    }

    /**
     * The signed opinion of the last review. Read with the petitioner's own code while it is laid
     * open, this is its service.
     */
    @GetMapping(path = "/review", produces = MediaType.APPLICATION_JSON_VALUE)
    ReviewView review(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return reviewed(number, staff, request, AppealLevel.REVIEW);
    }

    /** The signed opinion of the last re-review, in the same way. */
    @GetMapping(path = "/re-review", produces = MediaType.APPLICATION_JSON_VALUE)
    ReviewView reReview(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return reviewed(number, staff, request, AppealLevel.RE_REVIEW);
    }

    private ReviewView reviewed(
            String number,
            @Nullable SignedIn staff,
            HttpServletRequest request,
            AppealLevel level) {
        return credential.in(
                request,
                staff,
                number,
                (petition, caller) -> petitions.openReview(petition, caller, level));
    }

    /**
     * A paper, to be saved.
     *
     * @param language {@code en} for an official letter in English, made when it is asked for
     */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> paper(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(
                request,
                staff,
                number,
                (petition, caller) ->
                        papers.save(petition, caller, id, CasePapers.asked(language)));
    }
}
