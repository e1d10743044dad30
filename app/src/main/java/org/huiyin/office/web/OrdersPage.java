package org.huiyin.office.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.office.Erasure;
import org.huiyin.office.KeyRotation;
import org.huiyin.office.OperatorRole;
import org.huiyin.office.Orders;
import org.huiyin.office.Proposal;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Dates;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What two operators decide: to change the master key, to erase, who is one of them. */
@Controller
@RequestMapping("/admin/orders")
class OrdersPage {

    private static final String AGAIN = "redirect:/admin/orders";

    private final Proposals proposals;
    private final Orders orders;
    private final StaffMembers staff;
    private final Dates dates;

    OrdersPage(Proposals proposals, Orders orders, StaffMembers staff, Dates dates) {
        this.proposals = proposals;
        this.orders = orders;
        this.staff = staff;
        this.dates = dates;
    }

    /**
     * A proposal as shown.
     *
     * @param own whether the reader made it, and so may not decide
     */
    record Waiting(String id, Text what, boolean own) {}

    @GetMapping
    String show(@CurrentStaff SignedIn by, Model model) {
        return page(by, "", FieldErrors.none(), model);
    }

    @PostMapping("/key")
    String rotate(@CurrentStaff SignedIn by, Model model) {
        return after(() -> proposals.propose(KeyRotation.drawn(), by), by, "", model);
    }

    @PostMapping("/erasure")
    String erase(
            @CurrentStaff SignedIn by, @RequestParam(defaultValue = "") String until, Model model) {
        Optional<LocalDate> day = day(until.strip());
        if (day.isEmpty()) {
            var wrong = FieldError.of("until", "office.orders.until.malformed");
            return page(by, until, FieldErrors.of(wrong), model);
        }
        return after(() -> proposals.propose(new Erasure(day.get()), by), by, until, model);
    }

    @PostMapping("/operator")
    String operator(
            @CurrentStaff SignedIn by,
            @RequestParam String member,
            @RequestParam boolean given,
            Model model) {
        StaffId who =
                Optional.of(member)
                        .filter(id -> !id.isBlank())
                        .map(StaffId::new)
                        .orElseThrow(Problem::notFound);
        var change = new OperatorRole(who, given);
        return after(() -> proposals.propose(change, by), by, "", model);
    }

    @PostMapping("/{id}/{decision:approve|reject}")
    String decide(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @PathVariable String decision,
            Model model) {
        return after(
                () -> {
                    if (decision.equals("approve")) {
                        proposals.approve(id, by);
                    } else {
                        proposals.reject(id, by);
                    }
                },
                by,
                "",
                model);
    }

    private String after(Runnable step, SignedIn by, String until, Model model) {
        try {
            step.run();
            return AGAIN;
        } catch (RegisterRefusal refusal) {
            return page(by, until, Refused.errors(refusal), model);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private String page(SignedIn by, String until, FieldErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("until", until);
        model.addAttribute("proposals", open(by));
        model.addAttribute("rotating", orders.next(KeyRotation.class).isPresent());
        model.addAttribute("erasing", orders.next(Erasure.class).isPresent());
        return "office/orders";
    }

    private List<Waiting> open(SignedIn by) {
        return Stream.of(Register.OPERATOR, Register.KEY, Register.ERASURE)
                .flatMap(register -> proposals.open(register).stream())
                .map(one ->
                        new Waiting(one.id(), what(one), one.proposedBy().equals(by.publicId())))
                .toList();
    }

    private Text what(Proposal proposal) {
        return switch (proposal.change()) {
            case Erasure(LocalDate until) -> Text.of("office.orders.erase.wait", dates.day(until));
            case OperatorRole(StaffId member, boolean given) ->
                    Text.of("office.orders.operator." + (given ? "give" : "take"), who(member));
            default -> Text.of("office.orders.key.wait");
        };
    }

    private String who(StaffId member) {
        return staff.byPublicId(member)
                .map(one ->
                        "%s (%s, %s)".formatted(one.name(), one.office().code(), member.value()))
                .orElse(member.value());
    }
}
