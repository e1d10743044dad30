package org.huiyin.office.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.office.Author;
import org.huiyin.office.NewOffice;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator's list of offices, and the form that adds one. */
@Controller
class OfficesPage {

    private static final int MOST = 100;

    private final Offices offices;
    private final OfficeRegister register;
    private final Choices choices;
    private final LegalTime time;

    OfficesPage(Offices offices, OfficeRegister register, Choices choices, LegalTime time) {
        this.offices = offices;
        this.register = register;
        this.choices = choices;
        this.time = time;
    }

    /** What was typed to add an office. */
    record Form(String code, String name, String nameEn, OfficeKind kind, String office) {

        Form {
            code = Typed.text(code);
            name = Typed.text(name);
            nameEn = Typed.text(nameEn);
            kind = kind == null ? OfficeKind.DEPARTMENT : kind;
            office = Typed.text(office);
        }

        static Form under(String above) {
            return new Form("", "", "", OfficeKind.DEPARTMENT, above);
        }

        NewOffice toOffice() {
            return new NewOffice(
                    new OfficeId(code),
                    name,
                    Optional.of(nameEn).filter(english -> !english.isEmpty()),
                    kind,
                    Optional.of(office).filter(above -> !above.isEmpty()).map(OfficeId::new),
                    false,
                    Optional.empty());
        }
    }

    @GetMapping("/admin/offices")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String above,
            Model model) {
        return page(q, Form.under(above), FieldErrors.none(), model);
    }

    @PostMapping("/admin/offices")
    String add(@CurrentStaff SignedIn by, @ModelAttribute Form form, Model model) {
        var errors = missing(form);
        if (errors.any()) {
            return page("", form, errors, model);
        }
        try {
            var office = register.create(form.toOffice(), Author.of(by, time.today()));
            return "redirect:/admin/offices/" + office.code().code();
        } catch (RegisterRefusal refusal) {
            return page("", form, Refused.errors(refusal), model);
        }
    }

    private static FieldErrors missing(Form form) {
        var errors = FieldErrors.none();
        if (form.code().isBlank()) {
            errors = errors.and(FieldError.of("code", "office.refusal.code-malformed"));
        }
        if (form.name().isBlank()) {
            errors = errors.and(FieldError.of("name", "office.name.missing"));
        }
        return errors;
    }

    private String page(String q, Form form, FieldErrors errors, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("english", Choices.english());
        model.addAttribute("offices", found(q, form.office()).stream().limit(MOST).toList());
        model.addAttribute(
                "path", form.office().isBlank() ? List.of() : offices.path(id(form.office())));
        return "office/offices";
    }

    private List<Office> found(String q, String above) {
        if (!q.isBlank()) {
            return offices.named(q, MOST);
        }
        return above.isBlank() ? offices.tops() : offices.children(id(above));
    }

    private static OfficeId id(String code) {
        return new OfficeId(code.strip());
    }
}
