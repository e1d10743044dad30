package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.ActPapers;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Permissions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * One page for each act: its form, and what came of sending it. Whatever hinders the act, the form
 * comes back with the reason and everything that was typed.
 */
@Controller
@RequestMapping("/cases/{number:[0-9]{12}}/acts/{act:[a-z-]+}")
class ActPage {

    private final Petitions petitions;
    private final ActBodies bodies;
    private final ActForms forms;
    private final ActPapers papers;

    ActPage(Petitions petitions, ActBodies bodies, ActForms forms, ActPapers papers) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.forms = forms;
        this.papers = papers;
    }

    @GetMapping
    ModelAndView form(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> given) {
        requireOwn(act, me);
        return forms.of(open(number, me), me, new TypedAct(act, given), act).show();
    }

    @PostMapping
    ModelAndView send(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(name = "do", defaultValue = "") String button,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = ActPapers.FIELD, required = false)
                    @Nullable List<MultipartFile> papers,
            @RequestParam MultiValueMap<String, String> sent) {
        requireOwn(act, me);
        var typed = new TypedAct(act, sent);
        if (!button.isEmpty()) {
            return forms.of(open(number, me), me, typed, act).lookingFor(q).pressed(button).show();
        }
        try {
            PlainAct plain = typed.read(bodies);
            var caller = new Caller.Staff(me);
            Outcome outcome =
                    petitions.act(
                            number(number),
                            caller,
                            plain,
                            Optional.of(version),
                            this.papers.with(act, papers == null ? List.of() : papers, caller));
            return answer(number, me, typed, act, version, outcome);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return forms.of(open(number, me), me, typed, act)
                    .wrong(typed.errors(problem))
                    .show(HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView answer(
            String number, SignedIn me, TypedAct typed, String act, int version, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ ->
                    new ModelAndView(
                            "redirect:/cases/%s?done=%s&%s"
                                    .formatted(number, act, typed.from(me).query()));
            case Outcome.Refused no ->
                    forms.of(open(number, me), me, typed, act)
                            .refused(new ActLine.No(no.refusal(), no.article()))
                            .show(HttpStatus.CONFLICT);
            case Outcome.Stale _ ->
                    forms.of(open(number, me), me, typed, act)
                            .since(version)
                            .show(HttpStatus.PRECONDITION_FAILED);
            case Outcome.Forbidden _, Outcome.NotFound _, Outcome.VersionMissing _ ->
                    throw problem(outcome);
        };
    }

    private static Problem problem(Outcome outcome) {
        return outcome instanceof Outcome.Forbidden ? Problem.forbidden() : Problem.notFound();
    }

    /**
     * Who may never do this act is told so; who may not do it now sees the form with the reason.
     */
    private static void requireOwn(String act, SignedIn me) {
        Class<? extends Act> type = ActNames.type(act).orElseThrow(Problem::notFound);
        if (type == Act.Register.class) {
            throw Problem.notFound();
        }
        if (!Permissions.staffMay(me.roles(), type)) {
            throw Problem.forbidden();
        }
    }

    private CaseFile open(String number, SignedIn me) {
        return petitions
                .caseFile(number(number), new Caller.Staff(me))
                .orElseThrow(Problem::notFound);
    }

    private static PetitionNumber number(String number) {
        return PetitionNumber.parse(number).orElseThrow(Problem::notFound);
    }
}
