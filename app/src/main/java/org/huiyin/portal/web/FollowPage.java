package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.huiyin.correspondence.CasePapers;
import org.huiyin.correspondence.Deliveries;
import org.huiyin.correspondence.Told;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the matter is, and what happened to it. */
@Controller
@RequestMapping("/track/{number:\\d{12}}")
class FollowPage {

    private final Petitions petitions;
    private final CasePapers papers;
    private final Prospects prospects;
    private final LegalTime time;
    private final Deliveries deliveries;

    FollowPage(
            Petitions petitions,
            CasePapers papers,
            Prospects prospects,
            LegalTime time,
            Deliveries deliveries) {
        this.petitions = petitions;
        this.papers = papers;
        this.prospects = prospects;
        this.time = time;
        this.deliveries = deliveries;
    }

    @GetMapping
    String follow(@Receipt Held held, HttpServletRequest request, Model model) {
        CaseFile file =
                petitions.caseFile(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        model.addAttribute("done", Holding.done(request).orElse(null));
        model.addAttribute("number", held.petition());
        model.addAttribute("file", file);
        model.addAttribute("view", file.view());
        model.addAttribute("timeline", file.timeline().reversed());
        if (file.view().erasedOn().isPresent()) {
            model.addAttribute("place", placeInTheClear(file).orElse(null));
            return "portal/erased";
        }
        model.addAttribute("standing", Standing.of(file.view(), time.today()));
        model.addAttribute("ahead", prospects.of(file));
        model.addAttribute("course", Course.of(file));
        model.addAttribute("own", CodeShown.own(file));
        model.addAttribute("desk", CodeShown.desks(file));
        model.addAttribute("agent", CodeShown.agents(file));
        model.addAttribute("readable", CodeShown.mayRead(file));
        model.addAttribute("papers", papers.list(held.petition(), held.caller()).orElseThrow());
        model.addAttribute(
                "told",
                petitions
                        .look(held.petition(), held.caller(), deliveries::of)
                        .map(Told::toPersons)
                        .orElseThrow());
        return "portal/follow";
    }

    /** The place of the matter, which the first format of its first entry held unsealed. */
    private static Optional<String> placeInTheClear(CaseFile erased) {
        return erased.timeline().getFirst().words().stream()
                .filter(one -> one.name().equals("place"))
                .map(Entry.Said::text)
                .findFirst();
    }

    @GetMapping("/papers/{id}")
    ResponseEntity<byte[]> paper(
            @Receipt Held held,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language) {
        return papers.save(held.petition(), held.caller(), id, CasePapers.asked(language))
                .orElseThrow(Problem::notFound);
    }
}
