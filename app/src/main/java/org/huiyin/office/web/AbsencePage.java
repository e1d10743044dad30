package org.huiyin.office.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.office.Absences;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Option;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of an office is away and who covers: everybody enters their own, the head also others'. */
@Controller
@RequestMapping("/absences")
class AbsencePage {

    private final Absences absences;
    private final StaffMembers staff;
    private final Offices offices;
    private final LegalTime time;

    AbsencePage(Absences absences, StaffMembers staff, Offices offices, LegalTime time) {
        this.absences = absences;
        this.staff = staff;
        this.offices = offices;
        this.time = time;
    }

    /** What was typed. */
    record Typed(String absent, String cover, String from, String until) {

        /** What a form leaves out is empty. */
        Typed(
                @Nullable String absent,
                @Nullable String cover,
                @Nullable String from,
                @Nullable String until) {
            this.absent = Objects.requireNonNullElse(absent, "");
            this.cover = Objects.requireNonNullElse(cover, "");
            this.from = Objects.requireNonNullElse(from, "");
            this.until = Objects.requireNonNullElse(until, "");
        }
    }

    @GetMapping
    String list(
            @CurrentStaff SignedIn by,
            @RequestParam(defaultValue = "") String office,
            Model model) {
        return page(by, office, begun(by), FieldErrors.none(), model);
    }

    @PostMapping
    String enter(
            @CurrentStaff SignedIn by,
            @RequestParam(defaultValue = "") String office,
            Typed typed,
            Model model,
            RedirectAttributes after) {
        Optional<LocalDate> from = day(typed.from());
        Optional<LocalDate> until = day(typed.until());
        FieldErrors errors = FieldErrors.none();
        if (typed.absent().isBlank()) {
            errors = errors.and(FieldError.of("absent", "shell.field.missing"));
        }
        if (typed.cover().isBlank()) {
            errors = errors.and(FieldError.of("cover", "shell.field.missing"));
        }
        if (from.isEmpty()) {
            errors = errors.and(FieldError.of("from", "shell.field.date"));
        }
        if (until.isEmpty()) {
            errors = errors.and(FieldError.of("until", "shell.field.date"));
        }
        if (errors.any()) {
            return page(by, office, typed, errors, model);
        }
        try {
            absences.enter(
                    new StaffId(typed.absent()),
                    new StaffId(typed.cover()),
                    from.orElseThrow(),
                    until.orElseThrow(),
                    by);
        } catch (RegisterRefusal refusal) {
            return page(by, office, typed, Refused.errors(refusal), model);
        }
        after.addFlashAttribute("done", "office.absence.entered");
        return back(by, office, after);
    }

    @PostMapping("/{id}/end")
    String end(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String office,
            Model model,
            RedirectAttributes after) {
        try {
            absences.end(id, by);
        } catch (RegisterRefusal refusal) {
            return page(by, office, begun(by), Refused.errors(refusal), model);
        }
        after.addFlashAttribute("done", "office.absence.ended");
        return back(by, office, after);
    }

    /** A form that nothing was typed into. */
    private Typed begun(SignedIn by) {
        return new Typed(by.publicId().value(), "", time.today().toString(), "");
    }

    private static String back(SignedIn by, String office, RedirectAttributes after) {
        if (by.has(Role.OPERATOR) && !office.isBlank()) {
            after.addAttribute("office", office);
        }
        return "redirect:/absences";
    }

    private String page(SignedIn by, String office, Typed typed, FieldErrors errors, Model model) {
        var code =
                by.has(Role.OPERATOR) && !office.isBlank()
                        ? new OfficeId(office.strip())
                        : by.office();
        var shown = offices.byCode(code).orElseThrow(Problem::notFound);
        List<StaffMember> colleagues =
                staff.of(shown.code()).stream().filter(StaffMember::active).toList();
        boolean forOthers =
                by.has(Role.OPERATOR)
                        || colleagues.stream()
                                .filter(one -> one.publicId().equals(by.publicId()))
                                .anyMatch(one -> one.own().contains(Role.HEAD));
        model.addAttribute("office", shown);
        model.addAttribute("english", Choices.english());
        model.addAttribute("absences", absences.of(shown.code()));
        model.addAttribute("people", options(colleagues));
        model.addAttribute("forOthers", forOthers);
        model.addAttribute("me", by.publicId());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "office/absences";
    }

    private static List<Option> options(List<StaffMember> colleagues) {
        return colleagues.stream()
                .map(one -> Option.of(one.publicId().value(), one.name()))
                .toList();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
