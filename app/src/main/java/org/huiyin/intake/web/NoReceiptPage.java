package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.FilingLimit;
import org.huiyin.shell.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Filed, and no receipt: begins a draft for the office above the one that gave none. The rest of
 * the form goes on from there.
 */
@Controller
final class NoReceiptPage {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final NoReceiptWords words;
    private final Page page;
    private final FilingLimit limit;

    NoReceiptPage(
            DraftCookie cookie, Drafts drafts, NoReceiptWords words, Page page, FilingLimit limit) {
        this.limit = limit;
        this.cookie = cookie;
        this.drafts = drafts;
        this.words = words;
        this.page = page;
    }

    /**
     * What is asked.
     *
     * @param office code of the one that gave no receipt
     * @param when the day, in the petitioner's words
     * @param how by which channel
     * @param about what the matter is
     */
    record Asked(String office, String when, String how, String about) {}

    @GetMapping("/file/no-receipt")
    String ask(HttpServletRequest request, Model model) {
        return show(new Asked("", "", "", ""), "", FieldErrors.none(), request, model);
    }

    @PostMapping("/file/no-receipt")
    String begin(
            @RequestParam(name = "do", defaultValue = "continue") String wanted,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String about,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asked asked = new Asked(office.strip(), when.strip(), how.strip(), about.strip());
        if (wanted.equals("search")) {
            return show(asked, q, FieldErrors.none(), request, model);
        }
        FieldErrors errors = words.wrong(asked);
        if (errors.any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(asked, q, errors, request, model);
        }
        limit.countDraft(request);
        read(request).ifPresent(drafts::remove);
        DraftKey key = cookie.issue(response, DraftCookie.Place.FILE, "");
        drafts.save(key, Draft.blank(page.newKey(), Step.CONTACT.path(), words.given(asked)));
        return "redirect:/file/" + Step.CONTACT.path();
    }

    private String show(
            Asked asked, String q, FieldErrors errors, HttpServletRequest request, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("q", q);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "begun",
                read(request).flatMap(drafts::read).filter(draft -> !draft.done()).isPresent());
        return "intake/no-receipt";
    }

    private Optional<DraftKey> read(HttpServletRequest request) {
        return cookie.read(request, DraftCookie.Place.FILE, "");
    }
}
