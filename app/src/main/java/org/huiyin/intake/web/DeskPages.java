package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.Given;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Page;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The reception desk: what comes by visit, letter, call or fax is entered on one screen. */
@Controller
final class DeskPages {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final DeskForm form;
    private final DeskScreen screen;
    private final Page page;

    DeskPages(DraftCookie cookie, Drafts drafts, DeskForm form, DeskScreen screen, Page page) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.form = form;
        this.screen = screen;
        this.page = page;
    }

    /** The screen, as it was left. */
    @GetMapping("/desk")
    String show(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        Optional<Draft> draft = DeskScreen.key(cookie, request, staff).flatMap(drafts::read);
        if (draft.isPresent() && draft.get().done()) {
            return "redirect:/desk/registered";
        }
        return screen.show(draft.orElseGet(this::blank), FieldErrors.none(), "", model);
    }

    /** Takes what was entered; goes on to reading it back when nothing is wrong. */
    @PostMapping(path = "/desk", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String enter(
            @CurrentStaff SignedIn staff,
            @RequestParam(name = "do", defaultValue = "continue") String wanted,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> originals,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        DraftKey key =
                DeskScreen.key(cookie, request, staff)
                        .orElseGet(() -> DeskScreen.issue(cookie, response, staff));
        Draft before = drafts.read(key).filter(draft -> !draft.done()).orElseGet(this::blank);
        DeskForm.Reading reading = form.read(fields, before.given(), staff.office());
        Given given = QuestionPages.change(reading.given(), wanted);
        Staging.Added added = screen.stage(key, before.with(given), originals, files);
        Draft draft = screen.without(key, added.draft(), wanted);
        drafts.save(key, draft);
        String words = Optional.ofNullable(fields.getFirst(DeskForm.OFFICE)).orElse("");
        if (!wanted.equals("continue")) {
            return screen.show(draft, added.errors(), words, model);
        }
        FieldErrors errors = screen.errors(draft, staff, reading.unclear(), added.errors());
        if (errors.any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return screen.show(draft, errors, words, model);
        }
        return "redirect:/desk/read-back";
    }

    private Draft blank() {
        return Draft.blank(page.newKey(), "", Given.nothing().at("VISIT", null));
    }
}
