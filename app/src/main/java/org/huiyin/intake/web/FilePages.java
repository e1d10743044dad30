package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.intake.Given;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FilingLimit;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where filing online begins and ends; the questions between are {@link QuestionPages}. */
@Controller
final class FilePages {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final DraftFiling filing;
    private final FilingLimit limit;
    private final Page page;

    FilePages(DraftCookie cookie, Drafts drafts, DraftFiling filing, FilingLimit limit, Page page) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.filing = filing;
        this.limit = limit;
        this.page = page;
    }

    /** Says what will be asked; offers to go on with what was begun. */
    @GetMapping("/file")
    String begin(HttpServletRequest request, Model model) {
        Optional<Draft> draft = key(request).flatMap(drafts::read);
        if (draft.isPresent() && draft.get().done()) {
            return "redirect:/file/receipt";
        }
        model.addAttribute("left", draft.map(Draft::at).orElse(null));
        return "intake/begin";
    }

    /** Begins afresh; what was begun before is gone. */
    @PostMapping("/file")
    String start(HttpServletRequest request, HttpServletResponse response) {
        limit.countDraft(request);
        key(request).ifPresent(drafts::remove);
        DraftKey key = cookie.issue(response, DraftCookie.Place.FILE, "");
        Given online = Given.nothing().at("ONLINE", null);
        drafts.save(key, Draft.blank(page.newKey(), Step.STORY.path(), online));
        return "redirect:/file/" + Step.STORY.path();
    }

    /** Files it, if nothing is wrong any more. */
    @PostMapping("/file/send")
    String send(HttpServletRequest request, @CurrentStaff @Nullable SignedIn staff) {
        refuseStaff(staff);
        Optional<DraftKey> key = key(request);
        Optional<Draft> draft = key.flatMap(drafts::read);
        if (key.isEmpty() || draft.isEmpty()) {
            return "redirect:/file";
        }
        if (!draft.get().done()) {
            Optional<Step> faulty = Step.firstOf(filing.errors(draft.get(), null));
            if (faulty.isPresent()) {
                return "redirect:/file/" + faulty.get().path() + "?from=check&show=errors";
            }
            limit.count(null, request);
            filing.file(key.get(), draft.get(), null);
        }
        return "redirect:/file/receipt";
    }

    /** Takes what is left of it out of this browser. */
    @PostMapping("/file/done")
    String done(HttpServletRequest request, HttpServletResponse response) {
        key(request).ifPresent(drafts::remove);
        cookie.clear(response, DraftCookie.Place.FILE);
        return "redirect:/";
    }

    /** Their session could not give a petitioner's own code; at home they file as anybody does. */
    private static void refuseStaff(@Nullable SignedIn staff) {
        if (staff != null) {
            throw Problem.forbidden();
        }
    }

    private Optional<DraftKey> key(HttpServletRequest request) {
        return cookie.read(request, DraftCookie.Place.FILE, "");
    }
}
