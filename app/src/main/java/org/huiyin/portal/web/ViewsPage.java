package org.huiyin.portal.web;

import org.huiyin.petition.LostCodes;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who looked into the file, and who asked for a new code. */
@Controller
class ViewsPage {

    private final Petitions petitions;
    private final LostCodes codes;

    ViewsPage(Petitions petitions, LostCodes codes) {
        this.petitions = petitions;
        this.codes = codes;
    }

    @GetMapping("/track/{number:\\d{12}}/views")
    String views(@Receipt Held held, Model model) {
        PetitionView view =
                petitions.read(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        model.addAttribute("number", held.petition());
        model.addAttribute("erased", view.erasedOn().isPresent());
        model.addAttribute("views", petitions.views(held.petition(), held.caller()).orElseThrow());
        model.addAttribute(
                "renewals", codes.renewals(held.petition(), held.caller()).orElseThrow());
        return "portal/views";
    }
}
