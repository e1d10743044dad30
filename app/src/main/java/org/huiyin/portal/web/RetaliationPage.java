package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.FilingLimit;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reports retaliation (打击报复): a sealed petition of its own, to the office above, past the offices
 * it is about. The petition from which it was reported shows nothing of it to anybody.
 */
@Controller
@RequestMapping("/track/{number:\\d{12}}/retaliation")
class RetaliationPage {

    private final Petitions petitions;
    private final Retaliation retaliation;
    private final FilingLimit limit;
    private final Page page;

    RetaliationPage(Petitions petitions, Retaliation retaliation, FilingLimit limit, Page page) {
        this.petitions = petitions;
        this.retaliation = retaliation;
        this.limit = limit;
        this.page = page;
    }

    @GetMapping
    ModelAndView form(@Receipt Held held) {
        CaseFile file = file(held);
        var nothing =
                new Retaliation.Told(List.of(file.view().office()), "", "", "", page.newKey());
        return page(held, file, nothing, FieldErrors.none());
    }

    /** Sent again with the same key it gives the same number and code again. */
    @PostMapping
    ModelAndView report(
            @Receipt Held held,
            @RequestParam(required = false) @Nullable List<String> about,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam String key,
            HttpServletRequest request) {
        CaseFile file = file(held);
        var told =
                new Retaliation.Told(
                        about == null ? List.of() : about,
                        text.strip(),
                        phone.strip(),
                        email.strip(),
                        key);
        FieldErrors errors = retaliation.wrong(file, told);
        if (errors.any()) {
            ModelAndView again = page(held, file, told, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        limit.count(null, request);
        Filed filed = retaliation.file(file, told);
        return new ModelAndView("portal/retaliation-filed")
                .addObject("number", held.petition())
                .addObject("filed", filed);
    }

    /** With their own code only: whoever printed another might read what they say. */
    private CaseFile file(Held held) {
        return petitions
                .caseFile(held.petition(), held.caller())
                .filter(CodeShown::own)
                .orElseThrow(Problem::notFound);
    }

    private ModelAndView page(Held held, CaseFile file, Retaliation.Told told, FieldErrors errors) {
        return new ModelAndView("portal/retaliation")
                .addObject("number", held.petition())
                .addObject("offices", retaliation.offices(file))
                .addObject("told", told)
                .addObject("errors", errors);
    }
}
