package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.StagedPaper;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What the desk's one screen shows and keeps. */
@Component
final class DeskScreen {

    private final Staging staging;
    private final DraftFiling filing;
    private final DeskForm form;
    private final Choices choices;

    DeskScreen(Staging staging, DraftFiling filing, DeskForm form, Choices choices) {
        this.staging = staging;
        this.filing = filing;
        this.form = form;
        this.choices = choices;
    }

    /** The key to what this clerk has begun; nobody else at the same machine can open it. */
    static Optional<DraftKey> key(DraftCookie cookie, HttpServletRequest request, SignedIn staff) {
        return cookie.read(request, DraftCookie.Place.DESK, staff.id().toString());
    }

    /** A new key for this clerk. */
    static DraftKey issue(DraftCookie cookie, HttpServletResponse response, SignedIn staff) {
        return cookie.issue(response, DraftCookie.Place.DESK, staff.id().toString());
    }

    /** Lays the pictures of the original and other papers beside the draft. */
    Staging.Added stage(
            DraftKey key,
            Draft draft,
            @Nullable List<MultipartFile> originals,
            @Nullable List<MultipartFile> files) {
        Staging.Added pictures = staging.add(key, draft, originals, "originals", true);
        Staging.Added papers = staging.add(key, pictures.draft(), files, "files", false);
        List<FieldError> errors = new ArrayList<>(pictures.errors().all());
        errors.addAll(papers.errors().all());
        return new Staging.Added(papers.draft(), new FieldErrors(errors));
    }

    /** Takes away the paper that was pressed. */
    Draft without(DraftKey key, Draft draft, String wanted) {
        for (StagedPaper paper : draft.papers()) {
            if (wanted.equals("remove-" + paper.id())) {
                return staging.remove(key, draft, paper.id());
            }
        }
        return draft;
    }

    /** Everything that is wrong, each once, where the screen has a field for it. */
    FieldErrors errors(Draft draft, SignedIn staff, FieldErrors unclear, FieldErrors papers) {
        List<FieldError> all = new ArrayList<>(unclear.all());
        for (FieldError error : filing.errors(draft, staff).all()) {
            String field =
                    switch (error.field()) {
                        case "/office" -> DeskForm.OFFICE;
                        default -> error.field();
                    };
            if (unclear.about(field) == null) {
                all.add(new FieldError(field, error.reason()));
            }
        }
        all.addAll(papers.all());
        return new FieldErrors(all);
    }

    /** Shows the screen. */
    String show(Draft draft, FieldErrors errors, String words, Model model) {
        boolean unclear = errors.about(DeskForm.OFFICE) != null;
        model.addAttribute("draft", draft);
        model.addAttribute("fields", new GivenFields(draft.given()));
        model.addAttribute("office", unclear ? words : form.written(draft.given().office()));
        model.addAttribute("found", unclear ? choices.officesNamed(words) : List.of());
        model.addAttribute("about", form.written(draft.given().concerns()));
        model.addAttribute("errors", GivenFields.placed(errors));
        return "intake/desk";
    }
}
