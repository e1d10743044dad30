package org.huiyin.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Permissions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Assigns several cases at once; each is its own act, and each has its own result. */
@Controller
@RequestMapping("/cases/assign")
class BulkAssign {

    private static final int MOST = 100;

    private final Petitions petitions;
    private final ActBodies bodies;
    private final Targets targets;
    private final BulkResults results;

    BulkAssign(Petitions petitions, ActBodies bodies, Targets targets, BulkResults results) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.targets = targets;
        this.results = results;
    }

    @GetMapping
    ModelAndView form(
            @CurrentStaff SignedIn me,
            @RequestParam(name = "case", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String q) {
        return page(me, chosen, new TypedAct("assign", Map.of()), q);
    }

    @PostMapping
    ModelAndView send(
            @CurrentStaff SignedIn me,
            @RequestParam(name = "case", defaultValue = "") List<String> chosen,
            @RequestParam(name = "do", defaultValue = "") String button,
            @RequestParam(defaultValue = "") String q,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = new TypedAct("assign", sent);
        ModelAndView page = page(me, chosen, typed, q);
        if (!button.isEmpty()) {
            return page;
        }
        try {
            PlainAct assign = typed.read(bodies);
            var caller = new Caller.Staff(me);
            page.addObject(
                    "results",
                    Chosen.of(chosen).stream()
                            .map(one -> results.of(one, assign, caller))
                            .toList());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            page.addObject("errors", typed.errors(problem));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private ModelAndView page(SignedIn me, List<String> chosen, TypedAct typed, String words) {
        if (!Permissions.staffMay(me.roles(), Act.Assign.class)) {
            throw Problem.forbidden();
        }
        List<Chosen> cases = Chosen.of(chosen);
        if (cases.size() > MOST) {
            throw Problem.invalid("case", "casework.bulk.too-many", MOST);
        }
        return new ModelAndView("casework/assign")
                .addObject("chosen", cases)
                .addObject("titles", titles(cases, me))
                .addObject("typed", typed.values())
                .addObject("q", words)
                .addObject("to", typed.value("to"))
                .addObject(
                        "targets",
                        targets.of(Optional.empty(), me.office(), words, typed.value("to")));
    }

    private Map<String, String> titles(List<Chosen> cases, SignedIn me) {
        var caller = new Caller.Staff(me);
        return cases.stream()
                .flatMap(one -> petitions.read(one.number(), caller).stream())
                .collect(
                        java.util.stream.Collectors.toMap(
                                view -> view.number(), view -> view.title(), (a, _) -> a));
    }
}
