package org.huiyin.portal.web;

import java.util.Optional;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OpinionLetter;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The reply. Opening it is receiving it, so it takes a press of a button that says so; from then on
 * it reads like any page.
 */
@Controller
@RequestMapping("/track/{number:\\d{12}}/opinion")
class OpinionPage {

    private final Petitions petitions;
    private final Prospects prospects;
    private final OpinionLetter letter;

    OpinionPage(Petitions petitions, Prospects prospects, OpinionLetter letter) {
        this.petitions = petitions;
        this.prospects = prospects;
        this.letter = letter;
    }

    @GetMapping
    String read(@Receipt Held held, Model model) {
        CaseFile file =
                petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        if (file.view().erasedOn().isPresent()) {
            return ErasedPaper.page(held);
        }
        if (!file.view().documents().contains(Petitions.OPINION)) {
            throw Problem.notFound();
        }
        model.addAttribute("number", held.petition());
        model.addAttribute("view", file.view());
        model.addAttribute("rules", prospects.rules(file));
        model.addAttribute("desk", CodeShown.desks(file));
        model.addAttribute("agent", CodeShown.agents(file));
        Optional<OpinionView> opinion = file.opinion();
        model.addAttribute("opinion", opinion.orElse(null));
        return opinion.isPresent() ? "portal/opinion" : "portal/opinion-open";
    }

    /**
     * As the official letter, to keep; once it was opened. Where it was erased, the petition's page
     * says so.
     */
    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> save(@Receipt Held held) {
        CaseFile file =
                petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        if (file.view().erasedOn().isPresent()) {
            return ErasedPaper.file(held);
        }
        return letter.of(file, LocaleContextHolder.getLocale())
                .map(outcome -> LetterFile.of(outcome, "opinion-" + held.number()))
                .orElseThrow(Problem::notFound);
    }

    @PostMapping
    String open(@Receipt Held held) {
        if (petitions.openOpinion(held.petition(), held.caller()).isEmpty()) {
            throw Problem.notFound();
        }
        return "redirect:/track/" + held.number() + "/opinion";
    }
}
