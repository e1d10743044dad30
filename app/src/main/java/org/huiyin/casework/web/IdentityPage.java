package org.huiyin.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.LawWords;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens who stands behind a petition, for one act and with a reason. The persons are in the answer
 * to the opening and nowhere else; nothing of them is kept in a session or an address.
 */
@Controller
@RequestMapping("/cases/{number:[0-9]{12}}/identity")
class IdentityPage {

    private static final int REASON_MAX = 500;

    private final Petitions petitions;
    private final StaffNames staffNames;
    private final ActLines acts;
    private final LawWords law;

    IdentityPage(Petitions petitions, StaffNames staffNames, ActLines acts, LawWords law) {
        this.petitions = petitions;
        this.staffNames = staffNames;
        this.acts = acts;
        this.law = law;
    }

    @GetMapping
    ModelAndView ask(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String purpose) {
        return page(number, me, purpose, "");
    }

    @PostMapping
    ModelAndView open(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String reason) {
        List<Purpose> open = purposes(number, me);
        if (open.isEmpty()) {
            ModelAndView closed = page(number, me, purpose, reason);
            closed.setStatus(HttpStatus.FORBIDDEN);
            return closed;
        }
        Optional<Purpose> act = open.stream().filter(p -> p.name().equals(purpose)).findAny();
        FieldErrors errors = wrong(act, reason.strip());
        if (errors.any()) {
            ModelAndView again = page(number, me, purpose, reason);
            again.addObject("errors", errors);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        List<Person> persons =
                petitions
                        .identity(
                                number(number),
                                new Caller.Staff(me),
                                act.orElseThrow(),
                                reason.strip())
                        .orElseThrow(Problem::notFound);
        return page(number, me, purpose, reason).addObject("persons", persons);
    }

    private ModelAndView page(String number, SignedIn me, String purpose, String reason) {
        var caller = new Caller.Staff(me);
        PetitionNumber known = number(number);
        List<View> views = petitions.views(known, caller).orElseThrow(Problem::notFound);
        Map<String, String> people =
                staffNames.of(views.stream().map(view -> view.by().value()).toList());
        return new ModelAndView("casework/identity")
                .addObject("petition", petitions.read(known, caller).orElseThrow(Problem::notFound))
                .addObject("printed", known.toString())
                .addObject("purposes", options(number, me))
                .addObject("purpose", purpose)
                .addObject("reason", reason)
                .addObject("views", views)
                .addObject("people", people);
    }

    private List<Option> options(String number, SignedIn me) {
        return purposes(number, me).stream()
                .map(purpose -> Option.of(purpose.name(), law.act(purpose.act())))
                .toList();
    }

    private List<Purpose> purposes(String number, SignedIn me) {
        CaseFile file =
                petitions
                        .caseFile(number(number), new Caller.Staff(me))
                        .orElseThrow(Problem::notFound);
        return Openings.of(file, acts.of(file, me), me);
    }

    private static FieldErrors wrong(Optional<Purpose> purpose, String reason) {
        FieldErrors errors = FieldErrors.none();
        if (purpose.isEmpty()) {
            errors = errors.and(FieldError.of("for", "shell.field.missing"));
        }
        if (reason.isEmpty()) {
            errors = errors.and(FieldError.of("reason", "shell.field.missing"));
        } else if (reason.length() > REASON_MAX) {
            errors = errors.and(FieldError.of("reason", "shell.field.too-long", REASON_MAX));
        }
        return errors;
    }

    private static PetitionNumber number(String number) {
        return PetitionNumber.parse(number).orElseThrow(Problem::notFound);
    }
}
