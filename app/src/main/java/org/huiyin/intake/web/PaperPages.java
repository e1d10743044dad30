package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.StagedPaper;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.FilingLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the papers of the online form: several at once, or one after the other. */
@Controller
final class PaperPages {

    private static final String FIELD = "files";

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Staging staging;
    private final FilingLimit limit;

    PaperPages(DraftCookie cookie, Drafts drafts, Staging staging, FilingLimit limit) {
        this.limit = limit;
        this.cookie = cookie;
        this.drafts = drafts;
        this.staging = staging;
    }

    /**
     * Adds what was chosen, takes one away, or goes on; whatever was chosen is never lost by going
     * on.
     *
     * @param wanted {@code continue}, {@code add}, or {@code remove-} with a paper's id
     */
    @PostMapping(path = "/file/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String papers(
            @RequestParam(name = "do", defaultValue = "continue") String wanted,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<DraftKey> key = cookie.read(request, DraftCookie.Place.FILE, "");
        Optional<Draft> begun = key.flatMap(drafts::read);
        if (key.isEmpty() || begun.isEmpty() || begun.get().done()) {
            return "redirect:/file";
        }
        limit.countDraft(request);
        Staging.Added added = staging.add(key.get(), begun.get(), files, FIELD, false);
        Draft draft = without(key.get(), added.draft(), wanted);
        boolean goOn = wanted.equals("continue") && !added.errors().any();
        drafts.save(key.get(), draft.leftAt((goOn ? Step.CHECK : Step.PAPERS).path()));
        if (goOn) {
            return "redirect:/file/" + Step.CHECK.path();
        }
        if (added.errors().any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(draft, added.errors(), model);
        }
        return "redirect:/file/" + Step.PAPERS.path();
    }

    private Draft without(DraftKey key, Draft draft, String wanted) {
        for (StagedPaper paper : draft.papers()) {
            if (wanted.equals("remove-" + paper.id())) {
                UUID id = paper.id();
                return staging.remove(key, draft, id);
            }
        }
        return draft;
    }

    private static String show(Draft draft, FieldErrors errors, Model model) {
        model.addAttribute("number", Step.PAPERS.number());
        model.addAttribute("last", Step.CHECK.number());
        model.addAttribute("draft", draft);
        model.addAttribute("errors", errors);
        return "intake/papers";
    }
}
