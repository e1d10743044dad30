package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What the petitioner may do: one page an act, saying what follows from it. */
@Controller
@RequestMapping("/track/{number:\\d{12}}/acts/{act:[a-z-]+}")
class ActPage {

    /** Who acts with a code. */
    private static final Set<String> SIDE = Set.of("petitioner", "agent");

    private final Petitions petitions;
    private final AddedPapers papers;
    private final Prospects prospects;
    private final LawWords law;
    private final PetitionerForms forms;

    ActPage(
            Petitions petitions,
            AddedPapers papers,
            Prospects prospects,
            LawWords law,
            PetitionerForms forms) {
        this.forms = forms;
        this.petitions = petitions;
        this.papers = papers;
        this.prospects = prospects;
        this.law = law;
    }

    /** What was sent: the act as typed, and the papers with it. */
    private record Sent(PetitionerAct typed, Looked papers) {}

    /**
     * The form of an act.
     *
     * @param chosen what it is about, where the page that led here says so
     */
    @GetMapping
    ModelAndView form(
            @Receipt Held held,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> chosen) {
        CaseFile file = file(held, act);
        if (!file.view().may(act)) {
            return toCase(held);
        }
        return page(held, PetitionerAct.about(act, chosen), file);
    }

    @PostMapping
    ModelAndView act(
            @Receipt Held held,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            HttpServletRequest request) {
        CaseFile file = file(held, act);
        Looked looked = this.papers.look(act.equals("supplement") ? papers : null);
        PetitionerAct typed = new PetitionerAct(act, sent);
        if (typed.text().isEmpty() && !looked.sound().isEmpty()) {
            typed = typed.saying(this.papers.words(looked.sound()));
        }
        if (looked.errors().any()) {
            return wrong(held, typed, file, looked.errors());
        }
        try {
            return did(held, new Sent(typed, looked), version, request);
        } catch (Problem problem) {
            if (!problem.errors().any()) {
                throw problem;
            }
            return wrong(held, typed, file, forms.told(typed, problem));
        }
    }

    private ModelAndView did(Held held, Sent sent, int version, HttpServletRequest request) {
        PetitionerAct typed = sent.typed();
        Outcome outcome =
                petitions.act(
                        held.petition(),
                        held.caller(),
                        forms.read(typed),
                        Optional.of(version),
                        papers.onFile(sent.papers().sound()));
        return switch (outcome) {
            case Outcome.Done _ -> {
                Holding.did(request, typed.name());
                yield toCase(held);
            }
            case Outcome.Refused(_, var article, var why) ->
                    not(
                            held,
                            typed,
                            file(held, typed.name()),
                            Text.of("portal.act.refused", why, law.article(article)));
            case Outcome.Stale _ -> again(held, sent, version, request);
            default -> throw new IllegalStateException(outcome.toString());
        };
    }

    /**
     * Something happened meanwhile: a second press of the button, or an office's act. Facts are
     * added all the same; anything else the petitioner decides again, having seen what is new.
     */
    private ModelAndView again(Held held, Sent sent, int version, HttpServletRequest request) {
        PetitionerAct typed = sent.typed();
        CaseFile now = file(held, typed.name());
        if (alreadyThere(now, typed.text(), version) || !now.view().may(typed.name())) {
            return toCase(held);
        }
        return typed.name().equals("supplement")
                ? did(held, sent, now.view().version(), request)
                : not(held, typed, now, Text.of("portal.act.stale"));
    }

    /** Whether their side said the same since. */
    static boolean alreadyThere(CaseFile file, String text, int version) {
        return file.timeline().stream()
                .filter(entry -> entry.sequence() > version)
                .filter(entry -> SIDE.contains(entry.by().as()))
                .map(Entry::words)
                .anyMatch(words -> words.stream().anyMatch(said -> said.text().equals(text)));
    }

    private CaseFile file(Held held, String act) {
        if (!PetitionerAct.offered(act)) {
            throw Problem.notFound();
        }
        return petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
    }

    private ModelAndView wrong(Held held, PetitionerAct typed, CaseFile file, FieldErrors errors) {
        ModelAndView page = page(held, typed, file).addObject("errors", errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView not(Held held, PetitionerAct typed, CaseFile file, Text why) {
        ModelAndView page = page(held, typed, file).addObject("refused", why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Held held, PetitionerAct typed, CaseFile file) {
        return new ModelAndView("portal/act")
                .addObject("number", held.petition())
                .addObject("version", file.view().version())
                .addObject("act", typed.name())
                .addObject("heading", forms.heading(typed))
                .addObject("fields", forms.fields(typed, file))
                .addObject("rules", prospects.rules(file))
                .addObject("heard", heard(file));
    }

    /** The office's record of the hearing that the petitioner is asked to confirm. */
    private static @Nullable Entry heard(CaseFile file) {
        return file.timeline().reversed().stream()
                .filter(entry -> entry.type().equals("petitioner-heard"))
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView toCase(Held held) {
        return new ModelAndView("redirect:/track/" + held.number());
    }
}
