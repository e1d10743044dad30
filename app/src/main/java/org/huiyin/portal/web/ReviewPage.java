package org.huiyin.portal.web;

import java.util.Arrays;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The opinion of a review or re-review; opened as {@link OpinionPage} opens the first one. */
@Controller
@RequestMapping("/track/{number:\\d{12}}/{document:review|re-review}")
class ReviewPage {

    private final Petitions petitions;
    private final Prospects prospects;

    ReviewPage(Petitions petitions, Prospects prospects) {
        this.petitions = petitions;
        this.prospects = prospects;
    }

    @GetMapping
    String read(@Receipt Held held, @PathVariable String document, Model model) {
        CaseFile file =
                petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        if (file.view().erasedOn().isPresent()) {
            return ErasedPaper.page(held);
        }
        if (!file.view().documents().contains(document)) {
            throw Problem.notFound();
        }
        AppealLevel level = level(document);
        model.addAttribute("number", held.petition());
        model.addAttribute("view", file.view());
        model.addAttribute("rules", prospects.rules(file));
        model.addAttribute("level", level);
        model.addAttribute("document", document);
        model.addAttribute("desk", CodeShown.desks(file));
        model.addAttribute("agent", CodeShown.agents(file));
        if (toOpen(file, level)) {
            return "portal/review-open";
        }
        model.addAttribute(
                "review",
                petitions
                        .openReview(held.petition(), held.caller(), level)
                        .orElseThrow(Problem::notFound));
        return "portal/review";
    }

    @PostMapping
    String open(@Receipt Held held, @PathVariable String document) {
        if (petitions.openReview(held.petition(), held.caller(), level(document)).isEmpty()) {
            throw Problem.notFound();
        }
        return "redirect:/track/" + held.number() + "/" + document;
    }

    /** Whether it is laid open and opening it would be receiving it. */
    private static boolean toOpen(CaseFile file, AppealLevel level) {
        return file.state()
                .matter()
                .aftermath()
                .appeal()
                .filter(last -> last.asked().level() == level)
                .filter(last -> last.laidOpenOn().isPresent() && last.service().isEmpty())
                .isPresent();
    }

    private static AppealLevel level(String document) {
        return Arrays.stream(AppealLevel.values())
                .filter(level -> Petitions.review(level).equals(document))
                .findFirst()
                .orElseThrow();
    }
}
