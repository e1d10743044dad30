package org.huiyin.correspondence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.Copies;
import org.huiyin.correspondence.Copy;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.petition.Credential;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters to those of several petitioners whom no notice reaches. */
@RestController
@RequestMapping("/api/v1/petitions/{number}/answers")
class AnswersRest {

    private final Copies copies;
    private final OwedLetter letters;
    private final Credential credential;

    AnswersRest(Copies copies, OwedLetter letters, Credential credential) {
        this.copies = copies;
        this.letters = letters;
        this.credential = credential;
    }

    /**
     * One letter; nobody is named.
     *
     * @param entry the sequence number of the entry of service
     * @param copy its number among the letters of that entry
     * @param owed whether it has yet to be sent
     */
    record Answer(int entry, int copy, boolean owed) {
        static Answer of(Copy copy) {
            return new Answer(copy.entry(), copy.number(), copy.owed());
        }
    }

    /** What proves that it was sent. */
    record Left(@Nullable String proof) {}

    /** By entry and number. */
    @GetMapping
    List<Answer> all(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(request, staff, number, copies::of).stream().map(Answer::of).toList();
    }

    /** Why the identity is opened; the petitioners can read it. */
    record Print(@Nullable String reason) {}

    /** Says that one was sent. Only by whoever serves on the case. */
    @PostMapping("/{entry}/{copy}")
    List<Answer> left(
            @PathVariable String number,
            @PathVariable int entry,
            @PathVariable int copy,
            @CurrentStaff @Nullable SignedIn staff,
            @RequestBody Left left,
            HttpServletRequest request) {
        SignedIn serving = staff(request, staff);
        String proof = text("/proof", left.proof());
        return credential
                .in(
                        request,
                        staff,
                        number,
                        (petition, caller) -> {
                            copies.left(petition, serving, entry, copy, proof);
                            return copies.of(petition, caller);
                        })
                .stream()
                .map(Answer::of)
                .toList();
    }

    /** The letter, addressed, as PDF. Recorded as an opening of the identity, with this reason. */
    @PostMapping(path = "/{entry}/{copy}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(
            @PathVariable String number,
            @PathVariable int entry,
            @PathVariable int copy,
            @CurrentStaff @Nullable SignedIn staff,
            @RequestBody Print print,
            HttpServletRequest request) {
        SignedIn serving = staff(request, staff);
        String reason = text("/reason", print.reason());
        return credential.in(
                request,
                staff,
                number,
                (petition, _) -> {
                    Copies.Addressed to = copies.address(petition, serving, entry, copy, reason);
                    return letters.of(
                                    petition,
                                    to.entry(),
                                    LocaleContextHolder.getLocale(),
                                    to.addressee())
                            .map(outcome ->
                                    LetterFile.of(outcome, "answer-" + number + "-" + copy));
                });
    }

    private static String text(String field, @Nullable String given) {
        String text = Optional.ofNullable(given).orElse("").strip();
        if (text.isEmpty()) {
            throw Problem.invalid(field, "shell.field.missing");
        }
        if (text.length() > Copies.PROOF_MAX) {
            throw Problem.invalid(field, "shell.field.too-long", Copies.PROOF_MAX);
        }
        return text;
    }

    private static SignedIn staff(HttpServletRequest request, @Nullable SignedIn staff) {
        Credential.require(request, staff);
        if (staff == null) {
            throw Problem.forbidden();
        }
        return staff;
    }
}
