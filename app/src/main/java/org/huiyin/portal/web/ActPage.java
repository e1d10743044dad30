package org.huiyin.portal.web;

import java.util.Optional;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the petitioner may do: one page an act, saying what follows from it. */
@Controller
@RequestMapping("/track/{number:\\d{12}}/acts/{act:[a-z-]+}")
class ActPage {

    private final Petitions petitions;
    private final LawWords law;

    ActPage(Petitions petitions, LawWords law) {
        this.petitions = petitions;
        this.law = law;
    }

    @GetMapping
    ModelAndView form(@Receipt Held held, @PathVariable String act) {
        CaseFile file = file(held, act);
        if (!file.view().may(act)) {
            return toCase(held);
        }
        return page(held, new PetitionerAct(act, "", 0, 0), file, FieldErrors.none(), null);
    }

    @PostMapping
    ModelAndView act(
            @Receipt Held held,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int manner,
            @RequestParam(defaultValue = "0") int result,
            RedirectAttributes flash) {
        CaseFile file = file(held, act);
        PetitionerAct typed = new PetitionerAct(act, text, manner, result);
        FieldErrors errors = typed.errors();
        if (errors.any()) {
            return page(held, typed, file, errors, null);
        }
        Outcome outcome =
                petitions.act(held.petition(), held.caller(), typed.plain(), Optional.of(version));
        return switch (outcome) {
            case Outcome.Done _ -> {
                flash.addFlashAttribute("done", act);
                yield toCase(held);
            }
            case Outcome.Refused(_, var article, var why) ->
                    page(
                            held,
                            typed,
                            file,
                            errors,
                            Text.of("portal.act.refused", why, law.article(article)));
            case Outcome.Stale _ -> again(held, typed);
            default -> throw new IllegalStateException(outcome.toString());
        };
    }

    /** Something happened meanwhile: a second press of the button, or an office's act. */
    private ModelAndView again(Held held, PetitionerAct typed) {
        CaseFile now = file(held, typed.name());
        if (!now.view().may(typed.name()) || alreadyThere(now, typed)) {
            return toCase(held);
        }
        return page(held, typed, now, FieldErrors.none(), Text.of("portal.act.stale"));
    }

    private static boolean alreadyThere(CaseFile file, PetitionerAct typed) {
        return file.timeline().getLast().words().stream()
                .anyMatch(said -> said.text().equals(typed.text().strip()));
    }

    private CaseFile file(Held held, String act) {
        if (!PetitionerAct.offered(act)) {
            throw Problem.notFound();
        }
        return petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
    }

    private static ModelAndView page(
            Held held,
            PetitionerAct typed,
            CaseFile file,
            FieldErrors errors,
            @Nullable Text refused) {
        ModelAndView page = new ModelAndView("portal/act");
        if (errors.any() || refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.addObject("number", held.petition())
                .addObject("version", file.view().version())
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("refused", refused);
    }

    private static ModelAndView toCase(Held held) {
        return new ModelAndView("redirect:/track/" + held.number());
    }
}
