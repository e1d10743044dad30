package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.portal.web.AddedPapers.Looked;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets somebody speak for the petitioner. An agent or a guardian gets a code of their own, shown
 * once, to be handed to them on paper.
 */
@Controller
@RequestMapping("/track/{number:\\d{12}}/acts/" + MandateTyped.ACT)
class MandatePage {

    private final Petitions petitions;
    private final Mandates mandates;
    private final AddedPapers papers;
    private final PetitionerForms forms;
    private final LawWords law;

    MandatePage(
            Petitions petitions,
            Mandates mandates,
            AddedPapers papers,
            PetitionerForms forms,
            LawWords law) {
        this.petitions = petitions;
        this.mandates = mandates;
        this.papers = papers;
        this.forms = forms;
        this.law = law;
    }

    @GetMapping
    ModelAndView form(@Receipt Held held) {
        CaseFile file = file(held);
        return file.view().may(MandateTyped.ACT)
                ? page(held, MandateTyped.nothing(), file)
                : toCase(held);
    }

    /** Pressed twice, it gives the same code again. */
    @PostMapping
    ModelAndView give(
            @Receipt Held held,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            HttpServletRequest request) {
        Looked looked = this.papers.look(papers);
        MandateTyped typed = typed(sent, looked);
        try {
            Mandates.Mandate mandate = typed.mandate(forms, looked.errors());
            return answer(
                    held, typed, give(held, typed, version, mandate, looked), version, request);
        } catch (Problem problem) {
            if (!problem.errors().any()) {
                throw problem;
            }
            FieldErrors errors = forms.told(typed.act(), problem);
            return wrong(page(held, typed, file(held)).addObject("errors", errors));
        }
    }

    private MandateTyped typed(MultiValueMap<String, String> sent, Looked looked) {
        MandateTyped typed = new MandateTyped(sent);
        return typed.words().isEmpty() && !looked.sound().isEmpty()
                ? typed.saying(papers.words(looked.sound()))
                : typed;
    }

    private Mandates.Given give(
            Held held, MandateTyped typed, int version, Mandates.Mandate mandate, Looked looked) {
        return mandates.give(
                held.petition(),
                held.caller(),
                mandate,
                new Mandates.Press(version, typed.key()),
                papers.onFile(looked.sound()));
    }

    private ModelAndView answer(
            Held held,
            MandateTyped typed,
            Mandates.Given given,
            int version,
            HttpServletRequest request) {
        if (given.code().isPresent()) {
            return new ModelAndView("portal/mandate-given")
                    .addObject("number", held.petition())
                    .addObject("code", given.code().get());
        }
        if (given.outcome() instanceof Outcome.Refused(_, var article, var why)) {
            Text no = Text.of("portal.act.refused", why, law.article(article));
            return wrong(page(held, typed, file(held)).addObject("refused", no));
        }
        if (given.outcome() instanceof Outcome.Stale) {
            CaseFile now = file(held);
            return ActPage.alreadyThere(now, typed.words(), version)
                    ? toCase(held)
                    : wrong(
                            page(held, typed, now)
                                    .addObject("refused", Text.of("portal.act.stale")));
        }
        given.outcome().orProblem();
        Holding.did(request, MandateTyped.ACT);
        return toCase(held);
    }

    private CaseFile file(Held held) {
        return petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
    }

    private ModelAndView page(Held held, MandateTyped typed, CaseFile file) {
        return new ModelAndView("portal/mandate")
                .addObject("number", held.petition())
                .addObject("version", file.view().version())
                .addObject("fields", forms.fields(typed.act(), file))
                .addObject("name", typed.name())
                .addObject(
                        "key", Optional.of(typed.key()).filter(key -> !key.isEmpty()).orElse(null));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView toCase(Held held) {
        return new ModelAndView("redirect:/track/" + held.number());
    }
}
