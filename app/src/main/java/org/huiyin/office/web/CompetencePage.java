package org.huiyin.office.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.office.Competence;
import org.huiyin.office.CompetenceTable;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Option;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who answers for what: one person of the bureau proposes a change here, another decides. */
@Controller
@RequestMapping("/admin/competence")
class CompetencePage {

    private final CompetenceTable table;
    private final Proposals proposals;
    private final Choices choices;
    private final Shown shown;
    private final LegalTime time;

    CompetencePage(
            CompetenceTable table,
            Proposals proposals,
            Choices choices,
            Shown shown,
            LegalTime time) {
        this.table = table;
        this.proposals = proposals;
        this.choices = choices;
        this.shown = shown;
        this.time = time;
    }

    /** What was typed to propose an entry; the assisting offices' codes stand in one line. */
    record Form(
            String category,
            String area,
            String office,
            String assisting,
            String reason,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom) {

        Form {
            category = Typed.text(category);
            area = Typed.text(area);
            office = Typed.text(office);
            assisting = Typed.text(assisting);
            reason = Typed.text(reason);
        }

        FieldErrors missing() {
            var errors = FieldErrors.none();
            if (area.isEmpty()) {
                errors = errors.and(FieldError.of("area", "office.refusal.office-unknown"));
            }
            if (office.isEmpty()) {
                errors = errors.and(FieldError.of("office", "office.refusal.office-unknown"));
            }
            if (validFrom == null) {
                errors = errors.and(FieldError.of("validFrom", "office.competence.from.missing"));
            }
            return errors;
        }

        Competence toEntry(LocalDate from) {
            return new Competence(
                    category,
                    new OfficeId(area),
                    new OfficeId(office),
                    Arrays.stream(assisting.split("[\\s,，、]+"))
                            .filter(code -> !code.isEmpty())
                            .map(OfficeId::new)
                            .toList(),
                    reason,
                    from);
        }
    }

    @GetMapping
    String show(@CurrentStaff SignedIn by, Model model) {
        var empty = new Form("", "", "", "", "", time.today());
        return page(by, empty, FieldErrors.none(), model);
    }

    @PostMapping
    String propose(@CurrentStaff SignedIn by, @ModelAttribute Form form, Model model) {
        var from = form.validFrom();
        var errors = form.missing();
        if (from == null || errors.any()) {
            return page(by, form, errors, model);
        }
        try {
            proposals.propose(form.toEntry(from), by);
            return "redirect:/admin/competence";
        } catch (RegisterRefusal refusal) {
            return page(by, form, Refused.errors(refusal), model);
        }
    }

    @PostMapping("/{id}/{decision:approve|reject}")
    String decide(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @PathVariable String decision,
            Model model) {
        try {
            if (decision.equals("approve")) {
                proposals.approve(id, by);
            } else {
                proposals.reject(id, by);
            }
            return "redirect:/admin/competence";
        } catch (RegisterRefusal refusal) {
            var empty = new Form("", "", "", "", "", time.today());
            return page(by, empty, Refused.errors(refusal), model);
        }
    }

    private String page(SignedIn by, Form form, FieldErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("form", form);
        model.addAttribute("categories", choices.categories());
        model.addAttribute("territory", choices.territory(by.office()));
        model.addAttribute("entries", shown.entries(within(choices.territory(by.office()))));
        model.addAttribute("proposals", open(by));
        return "office/competence";
    }

    /** What holds today in these areas. */
    private List<Competence> within(List<Option> areas) {
        var codes = areas.stream().map(Option::value).collect(Collectors.toSet());
        return table.on(time.today()).stream()
                .filter(entry -> codes.contains(entry.area().code()))
                .toList();
    }

    private List<Waiting> open(SignedIn by) {
        return proposals.open(Register.COMPETENCE).stream()
                .filter(proposal -> proposal.change() instanceof Competence)
                .map(proposal ->
                        new Waiting(
                                proposal.id(),
                                shown.entry((Competence) proposal.change()),
                                proposal.proposedBy().equals(by.publicId())))
                .toList();
    }

    /**
     * A proposal as shown.
     *
     * @param own whether the reader made it, and so may not decide
     */
    record Waiting(String id, Shown.Entry entry, boolean own) {}
}
