package org.huiyin.casework.web;

import java.util.List;
import org.huiyin.correspondence.Deliveries;
import org.huiyin.correspondence.Told;
import org.huiyin.documents.Documents;
import org.huiyin.documents.StoredDocument;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.ActNames;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page: what is asked, what happened, what runs, what may be done now. */
@Controller
class CasePage {

    private final Petitions petitions;
    private final CaseViews views;
    private final Presence presence;
    private final Documents documents;
    private final Deliveries deliveries;

    CasePage(
            Petitions petitions,
            CaseViews views,
            Presence presence,
            Documents documents,
            Deliveries deliveries) {
        this.petitions = petitions;
        this.views = views;
        this.presence = presence;
        this.documents = documents;
        this.deliveries = deliveries;
    }

    @GetMapping("/cases/{number:[0-9]{12}}")
    String show(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        CaseFile file = open(number, me);
        presence.arrive(number, me);
        CaseView view = views.of(file, me);
        model.addAttribute("view", view);
        model.addAttribute("answering", file.state().matter().office());
        Kept kept = kept(number, me);
        model.addAttribute("papers", kept.papers());
        model.addAttribute("told", kept.told());
        model.addAttribute("others", presence.others(number, me));
        model.addAttribute("from", ListPlace.of(queue, page, me));
        model.addAttribute("opens", !Openings.of(file, view.acts(), me).isEmpty());
        model.addAttribute("done", ActNames.type(done).isPresent() ? done : null);
        return "casework/case";
    }

    /** Who else is here, for a page that stays open. */
    @GetMapping("/cases/{number:[0-9]{12}}/presence")
    String presence(@CurrentStaff SignedIn me, @PathVariable String number, Model model) {
        if (PetitionNumber.parse(number)
                .flatMap(known -> petitions.read(known, new Caller.Staff(me)))
                .isEmpty()) {
            throw Problem.notFound();
        }
        presence.arrive(number, me);
        model.addAttribute("others", presence.others(number, me));
        return "casework/parts :: presence";
    }

    /** What other modules keep under the petition. */
    private record Kept(List<StoredDocument> papers, Told told) {}

    private Kept kept(String number, SignedIn me) {
        return petitions
                .look(
                        new PetitionNumber(number),
                        new Caller.Staff(me),
                        (session, key) ->
                                new Kept(documents.list(session, key), deliveries.of(session, key)))
                .orElseThrow(Problem::notFound);
    }

    private CaseFile open(String number, SignedIn me) {
        return PetitionNumber.parse(number)
                .flatMap(known -> petitions.caseFile(known, new Caller.Staff(me)))
                .orElseThrow(Problem::notFound);
    }
}
