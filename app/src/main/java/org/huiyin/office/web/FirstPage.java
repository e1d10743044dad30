package org.huiyin.office.web;

import java.util.List;
import org.huiyin.office.FirstAdministrator;
import org.huiyin.office.FirstAdministrator.FirstOffice;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an empty installation gets its first office and its operator. */
@Controller
@RequestMapping("/admin/first/{invitation}")
class FirstPage {

    private final FirstAdministrator first;
    private final Page page;

    FirstPage(FirstAdministrator first, Page page) {
        this.first = first;
        this.page = page;
    }

    /** What was typed. */
    record Form(
            String code,
            String office,
            OfficeKind kind,
            String name,
            String login,
            String password) {

        private static final Form EMPTY = new Form("", "", OfficeKind.PETITION_BUREAU, "", "", "");

        Form {
            code = Typed.text(code);
            office = Typed.text(office);
            kind = kind == null ? OfficeKind.PETITION_BUREAU : kind;
            name = Typed.text(name);
            login = Typed.text(login);
            password = password == null ? "" : password;
        }

        FieldErrors missing() {
            var errors = FieldErrors.none();
            if (office.isBlank()) {
                errors = errors.and(FieldError.of("office", "office.name.missing"));
            }
            if (code.isBlank()) {
                errors = errors.and(FieldError.of("code", "office.refusal.code-malformed"));
            }
            if (name.isBlank()) {
                errors = errors.and(FieldError.of("name", "office.staff.name.missing"));
            }
            return errors;
        }
    }

    @GetMapping
    String show(@PathVariable String invitation, Model model) {
        return page(invitation, Form.EMPTY, FieldErrors.none(), model);
    }

    @PostMapping
    String accept(@PathVariable String invitation, @ModelAttribute Form form, Model model) {
        var errors = form.missing();
        if (errors.any()) {
            return page(invitation, form, errors, model);
        }
        try {
            var office =
                    new FirstOffice(
                            new OfficeId(form.code()), form.office(), form.kind(), form.name());
            first.accept(invitation, office, new Login(form.login(), form.password()));
            return "redirect:/sign-in";
        } catch (RegisterRefusal refusal) {
            return page(invitation, form, Refused.errors(refusal), model);
        }
    }

    private String page(String invitation, Form form, FieldErrors errors, Model model) {
        if (!first.invites(invitation)) {
            throw Problem.notFound();
        }
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        model.addAttribute("errors", errors);
        return "office/first";
    }

    private List<Option> kinds() {
        return List.of(OfficeKind.PETITION_BUREAU, OfficeKind.GRIEVANCE_OFFICE).stream()
                .map(kind -> Option.of(kind.name(), page.word("office.kind", kind)))
                .toList();
    }
}
