package org.huiyin.intake.web;

import java.util.List;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.LostCodes.Sought;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A lost code, asked for by one clerk and confirmed by another. No page says, shows or hints
 * whether there is a petition: none of them looks.
 */
@Controller
@RequestMapping("/desk/lost")
class LostCodePages {

    private final LostCodes codes;

    LostCodePages(LostCodes codes) {
        this.codes = codes;
    }

    @GetMapping
    ModelAndView show(@CurrentStaff SignedIn clerk) {
        return form(clerk, null, "", "", FieldErrors.none());
    }

    @PostMapping
    ModelAndView ask(
            @CurrentStaff SignedIn clerk,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String checked) {
        FieldErrors errors = wrong(name, phone, checked);
        return errors.any()
                ? form(clerk, null, name, phone, errors)
                : done(codes.ask(clerk, new Sought.Reached(name, phone)));
    }

    @GetMapping("/{id:[0-9]{6}}")
    ModelAndView again(@CurrentStaff SignedIn clerk, @PathVariable String id) {
        boolean theirs = waiting(clerk).stream().anyMatch(one -> one.id().equals(id) && !one.own());
        if (!theirs) {
            throw Problem.notFound();
        }
        return form(clerk, id, "", "", FieldErrors.none());
    }

    @PostMapping("/{id:[0-9]{6}}")
    ModelAndView confirm(
            @CurrentStaff SignedIn clerk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String checked) {
        FieldErrors errors = wrong(name, phone, checked);
        if (!errors.any() && !codes.confirm(clerk, id, new Sought.Reached(name, phone))) {
            errors = FieldErrors.of(FieldError.of("name", "intake.lost.differs"));
        }
        return errors.any() ? form(clerk, id, name, phone, errors) : done(null);
    }

    private static FieldErrors wrong(String name, String phone, String checked) {
        FieldErrors errors = FieldErrors.none();
        if (name.isBlank() || name.length() > Person.NAME_MAX) {
            errors = errors.and(FieldError.of("name", "intake.lost.missing"));
        }
        if (phone.isBlank() || phone.length() > Person.PHONE_MAX) {
            errors = errors.and(FieldError.of("phone", "intake.lost.missing"));
        }
        if (!checked.equals("yes")) {
            errors = errors.and(FieldError.of("checked", "intake.lost.checked.missing"));
        }
        return errors;
    }

    private ModelAndView form(
            SignedIn clerk, @Nullable String id, String name, String phone, FieldErrors errors) {
        ModelAndView page =
                new ModelAndView("intake/lost")
                        .addObject("request", id)
                        .addObject("name", name)
                        .addObject("phone", phone)
                        .addObject("errors", errors)
                        .addObject("waiting", waiting(clerk));
        if (errors.any()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private List<LostCodes.Waiting> waiting(SignedIn clerk) {
        return codes.waiting(clerk).stream().filter(one -> !one.onPaper()).toList();
    }

    private static ModelAndView done(@Nullable String id) {
        return new ModelAndView("intake/lost-done").addObject("request", id);
    }
}
