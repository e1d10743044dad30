package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.petition.DeskCodes;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Receipts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts a code of the petitioner's own in the place of a desk's. It is shown first, and counts once
 * they have noted it; not in a browser in which staff are signed in.
 */
@Controller
@RequestMapping("/track/{number:\\d{12}}/code")
class DeskCodePage {

    private static final String ACT = "replace-code";

    private final Petitions petitions;
    private final DeskCodes codes;
    private final Receipts receipts;
    private final Holding holding;
    private final Page page;

    DeskCodePage(
            Petitions petitions, DeskCodes codes, Receipts receipts, Holding holding, Page page) {
        this.petitions = petitions;
        this.codes = codes;
        this.receipts = receipts;
        this.holding = holding;
        this.page = page;
    }

    @GetMapping
    ModelAndView offer(@Receipt Held held) {
        requireNoStaff();
        boolean desks =
                petitions
                        .caseFile(held.petition(), held.caller())
                        .filter(file -> file.view().erasedOn().isEmpty())
                        .filter(CodeShown::desks)
                        .isPresent();
        if (!desks) {
            return toCase(held);
        }
        String press = page.newKey();
        return new ModelAndView("portal/desk-code")
                .addObject("number", held.petition())
                .addObject("press", press)
                .addObject("code", codes.offer(held.petition(), press));
    }

    @PostMapping
    ModelAndView replace(
            @Receipt Held held,
            @RequestParam String press,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireNoStaff();
        if (codes.replace(held.petition(), held.caller(), press)) {
            String hash = receipts.hash(codes.offer(held.petition(), press));
            holding.keep(new Held(held.number(), hash), request, response);
            Holding.did(request, ACT);
        }
        return toCase(held);
    }

    private void requireNoStaff() {
        if (page.staff() != null) {
            throw Problem.forbidden();
        }
    }

    private static ModelAndView toCase(Held held) {
        return new ModelAndView("redirect:/track/" + held.number());
    }
}
