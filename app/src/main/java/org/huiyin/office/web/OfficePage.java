package org.huiyin.office.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.huiyin.office.Author;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One office: what it was, and what the operator may change. */
@Controller
@RequestMapping("/admin/offices/{code}")
class OfficePage {

    private final Offices offices;
    private final OfficeRegister register;
    private final LegalTime time;

    OfficePage(Offices offices, OfficeRegister register, LegalTime time) {
        this.offices = offices;
        this.register = register;
        this.time = time;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        return page(code, FieldErrors.none(), model);
    }

    @PostMapping("/name")
    String rename(
            @CurrentStaff SignedIn by,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nameEn,
            Model model) {
        if (name.isBlank()) {
            var missing = FieldError.of("name", "office.name.missing");
            return page(code, FieldErrors.of(missing), model);
        }
        var english = Optional.of(nameEn.strip()).filter(text -> !text.isEmpty());
        return change(
                by,
                code,
                model,
                author -> register.rename(new OfficeId(code), name.strip(), english, author));
    }

    @PostMapping("/place")
    String move(
            @CurrentStaff SignedIn by,
            @PathVariable String code,
            @RequestParam String office,
            Model model) {
        return to(office)
                .map(above ->
                        change(
                                by,
                                code,
                                model,
                                author -> register.move(new OfficeId(code), above, author)))
                .orElseGet(() -> unknown(code, "office", model));
    }

    @PostMapping("/successor")
    String succeed(
            @CurrentStaff SignedIn by,
            @PathVariable String code,
            @RequestParam String successor,
            Model model) {
        return to(successor)
                .map(heir ->
                        change(
                                by,
                                code,
                                model,
                                author -> register.succeed(new OfficeId(code), heir, author)))
                .orElseGet(() -> unknown(code, "successor", model));
    }

    @PostMapping("/open")
    String open(
            @CurrentStaff SignedIn by,
            @PathVariable String code,
            @RequestParam boolean open,
            Model model) {
        return change(by, code, model, author -> register.open(new OfficeId(code), open, author));
    }

    @PostMapping("/root")
    String root(@CurrentStaff SignedIn by, @PathVariable String code, Model model) {
        return change(
                by, code, model, author -> register.makeRootBureau(new OfficeId(code), author));
    }

    private static Optional<OfficeId> to(String code) {
        return Optional.of(code.strip()).filter(text -> !text.isEmpty()).map(OfficeId::new);
    }

    private String unknown(String code, String field, Model model) {
        var unknown = FieldError.of(field, "office.refusal.office-unknown");
        return page(code, FieldErrors.of(unknown), model);
    }

    private String change(SignedIn by, String code, Model model, Consumer<Author> change) {
        try {
            change.accept(Author.of(by, time.today()));
            return "redirect:/admin/offices/{code}";
        } catch (RegisterRefusal refusal) {
            return page(code, Refused.errors(refusal), model);
        }
    }

    private String page(String code, FieldErrors errors, Model model) {
        var id = new OfficeId(code);
        var office = offices.byCode(id).orElseThrow(Problem::notFound);
        model.addAttribute("errors", errors);
        model.addAttribute("code", code);
        model.addAttribute("office", office);
        model.addAttribute("ended", !office.code().equals(id));
        model.addAttribute("root", offices.rootBureau().filter(office::equals).isPresent());
        model.addAttribute("history", offices.history(id));
        model.addAttribute(
                "above",
                office.above()
                        .flatMap(offices::byCode)
                        .map(one ->
                                "%s (%s)".formatted(one.name(Choices.english()), one.code().code()))
                        .orElse("—"));
        model.addAttribute("english", Choices.english());
        return "office/office";
    }
}
