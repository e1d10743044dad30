package org.huiyin.office.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.office.Author;
import org.huiyin.office.Invitations;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
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

/** The staff of an office: the operator adds people, gives roles and hands out invitations. */
@Controller
@RequestMapping("/admin/staff")
class StaffPage {

    private static final String MEMBER = "redirect:/admin/staff/{id}";

    private final StaffMembers staff;
    private final Invitations invitations;
    private final Offices offices;
    private final Choices choices;
    private final LegalTime time;

    StaffPage(
            StaffMembers staff,
            Invitations invitations,
            Offices offices,
            Choices choices,
            LegalTime time) {
        this.staff = staff;
        this.invitations = invitations;
        this.offices = offices;
        this.choices = choices;
        this.time = time;
    }

    @GetMapping
    String list(
            @CurrentStaff SignedIn by,
            @RequestParam(defaultValue = "") String office,
            Model model) {
        var code = office.isBlank() ? by.office() : new OfficeId(office.strip());
        return page(code, "", Set.of(), FieldErrors.none(), model);
    }

    @PostMapping
    String add(
            @CurrentStaff SignedIn by,
            @RequestParam String office,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Set<@Nullable Role> roles,
            Model model) {
        var code = new OfficeId(office);
        var chosen = chosen(roles);
        if (name.isBlank()) {
            var missing = FieldErrors.of(FieldError.of("name", "office.staff.name.missing"));
            return page(code, name, chosen, missing, model);
        }
        try {
            var member = staff.create(code, name.strip(), chosen, author(by));
            return "redirect:/admin/staff/" + member.publicId().value();
        } catch (RegisterRefusal refusal) {
            return page(code, name, chosen, Refused.errors(refusal), model);
        }
    }

    private String page(
            OfficeId code, String name, Set<Role> roles, FieldErrors errors, Model model) {
        var office = offices.byCode(code).orElseThrow(Problem::notFound);
        model.addAttribute("office", office);
        model.addAttribute("english", Choices.english());
        model.addAttribute("members", staff.of(office.code()));
        model.addAttribute("name", name);
        model.addAttribute("chosen", roles.stream().map(Role::name).toList());
        model.addAttribute("roles", choices.roles());
        model.addAttribute("errors", errors);
        return "office/staff";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return member(id, null, model);
    }

    /** A blank is no role; it is read as null. */
    private static Set<Role> chosen(@Nullable Set<@Nullable Role> roles) {
        return roles == null
                ? Set.of()
                : roles.stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private String member(String id, @Nullable String invitation, Model model) {
        var member = staff.byPublicId(new StaffId(id)).orElseThrow(Problem::notFound);
        model.addAttribute("member", member);
        model.addAttribute("chosen", member.own().stream().map(Role::name).toList());
        model.addAttribute("roles", choices.roles());
        model.addAttribute("invitation", invitation);
        return "office/member";
    }

    @PostMapping("/{id}/roles")
    String setRoles(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Set<@Nullable Role> roles,
            RedirectAttributes after) {
        StaffId member = known(id);
        Refused.orSay(after, () -> staff.setRoles(member, chosen(roles), author(by)));
        return MEMBER;
    }

    @PostMapping("/{id}/active")
    String setActive(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @RequestParam boolean active,
            RedirectAttributes after) {
        StaffId member = known(id);
        Refused.orSay(after, () -> staff.setActive(member, active, author(by)));
        return MEMBER;
    }

    /** Shows the code on this one page and keeps it nowhere, so there is no redirect. */
    @PostMapping("/{id}/invitation")
    String invite(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            Model model,
            RedirectAttributes after) {
        StaffId member = known(id);
        List<String> code = new ArrayList<>();
        Refused.orSay(after, () -> code.add(invitations.invite(member, author(by))));
        if (code.isEmpty()) {
            return MEMBER;
        }
        SecurityLog.write(Event.PASSWORD, Way.OPERATOR, Outcome.MADE, member);
        return member(id, code.getFirst(), model);
    }

    private Author author(SignedIn by) {
        return Author.of(by, time.today());
    }

    private StaffId known(String id) {
        var member = staff.byPublicId(new StaffId(id)).orElseThrow(Problem::notFound);
        return member.publicId();
    }
}
