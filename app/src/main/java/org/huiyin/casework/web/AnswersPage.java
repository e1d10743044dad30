package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.Copies;
import org.huiyin.correspondence.Copy;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters to those of several petitioners whom no notice reaches; by number, without names. */
@Controller
@RequestMapping("/cases/{number:[0-9]{12}}/answers")
class AnswersPage {

    private static final String ONE = "/{entry:[0-9]{1,9}}/{copy:[0-9]{1,9}}";

    private final Petitions petitions;
    private final Copies copies;
    private final OwedLetter letters;
    private final MessageSource messages;

    AnswersPage(Petitions petitions, Copies copies, OwedLetter letters, MessageSource messages) {
        this.petitions = petitions;
        this.copies = copies;
        this.letters = letters;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView all(@CurrentStaff SignedIn me, @PathVariable String number) {
        return page(number(number), me);
    }

    @GetMapping(ONE)
    ModelAndView one(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable int entry,
            @PathVariable int copy) {
        return page(number(number), me, entry, copy);
    }

    /** The letter itself, addressed; nothing of it is kept. */
    @PostMapping(ONE + "/letter")
    ResponseEntity<byte[]> print(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable int entry,
            @PathVariable int copy) {
        var language = LocaleContextHolder.getLocale();
        String reason =
                messages.getMessage("casework.answers.reason", new Object[] {copy}, language);
        Copies.Addressed to = copies.address(number(number), me, entry, copy, reason);
        return letters.of(number(number), to.entry(), language, to.addressee())
                .map(outcome -> LetterFile.of(outcome, "answer-" + number + "-" + copy))
                .orElseThrow(Problem::notFound);
    }

    @PostMapping(ONE)
    ModelAndView left(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable int entry,
            @PathVariable int copy,
            @RequestParam(defaultValue = "") String proof) {
        String said = proof.strip();
        FieldErrors errors = wrong(said);
        if (errors.any()) {
            ModelAndView again =
                    page(number(number), me, entry, copy)
                            .addObject("proof", proof)
                            .addObject("errors", errors);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        copies.left(number(number), me, entry, copy, said);
        return new ModelAndView("redirect:/cases/" + number + "/answers");
    }

    private static FieldErrors wrong(String proof) {
        if (proof.isEmpty()) {
            return FieldErrors.none().and(FieldError.of("proof", "shell.field.missing"));
        }
        return proof.length() > Copies.PROOF_MAX
                ? FieldErrors.none()
                        .and(FieldError.of("proof", "shell.field.too-long", Copies.PROOF_MAX))
                : FieldErrors.none();
    }

    private ModelAndView page(PetitionNumber number, SignedIn me) {
        var caller = new Caller.Staff(me);
        CaseFile file = petitions.caseFile(number, caller).orElseThrow(Problem::notFound);
        return new ModelAndView("casework/answers")
                .addObject("number", number.digits())
                .addObject("printed", number.toString())
                .addObject("copies", copies.of(number, caller).orElseThrow(Problem::notFound))
                .addObject("serves", Copies.serves(file, me))
                .addObject("proof", "");
    }

    private ModelAndView page(PetitionNumber number, SignedIn me, int entry, int copy) {
        ModelAndView page = page(number, me);
        Optional<Copy> shown =
                copies.of(number, new Caller.Staff(me)).stream()
                        .flatMap(List::stream)
                        .filter(one -> one.entry() == entry && one.number() == copy)
                        .findFirst();
        return page.addObject("copy", shown.orElseThrow(Problem::notFound));
    }

    private static PetitionNumber number(String number) {
        return PetitionNumber.parse(number).orElseThrow(Problem::notFound);
    }
}
