package org.huiyin.office.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.office.Author;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.office.Tokens;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * API tokens: everybody's own, and for the operator those of service accounts. The operator makes
 * none for a person who signs in: that would be acting in their name.
 */
@Controller
class TokensPage {

    private static final String OWN = "/account/tokens";
    private static final String SERVICE = "/admin/staff/{id}/tokens";

    private final Tokens tokens;
    private final StaffMembers staff;
    private final LegalTime time;
    private final Page page;

    TokensPage(Tokens tokens, StaffMembers staff, LegalTime time, Page page) {
        this.tokens = tokens;
        this.staff = staff;
        this.time = time;
        this.page = page;
    }

    @GetMapping(OWN)
    String own(@CurrentStaff SignedIn by, HttpServletRequest request, Model model) {
        return show(by.publicId(), request, model);
    }

    @GetMapping(SERVICE)
    String ofService(@PathVariable String id, HttpServletRequest request, Model model) {
        return show(service(id), request, model);
    }

    private String show(StaffId owner, HttpServletRequest request, Model model) {
        return list(owner, TokenForm.EMPTY, FieldErrors.none(), null, request, model);
    }

    @PostMapping(OWN)
    String make(
            @CurrentStaff SignedIn by,
            @ModelAttribute TokenForm form,
            HttpServletRequest request,
            Model model) {
        return make(by.publicId(), by, form, request, model);
    }

    @PostMapping(SERVICE)
    String makeForService(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @ModelAttribute TokenForm form,
            HttpServletRequest request,
            Model model) {
        return make(service(id), by, form, request, model);
    }

    /** Shows the token on this one page and keeps it nowhere, so there is no redirect. */
    private String make(
            StaffId owner, SignedIn by, TokenForm form, HttpServletRequest request, Model model) {
        if (!RecentProof.holds(request)) {
            return prove(request);
        }
        FieldErrors errors = form.errors();
        if (errors.any()) {
            return list(owner, form, errors, null, request, model);
        }
        String token = tokens.issue(owner, form.token(time.now()), author(by));
        SecurityLog.write(Event.TOKEN, Way.PAGE, Outcome.MADE, owner);
        return list(owner, TokenForm.EMPTY, errors, token, request, model);
    }

    @PostMapping(OWN + "/revoke")
    String revoke(
            @CurrentStaff SignedIn by, @RequestParam String token, HttpServletRequest request) {
        revoke(by.publicId(), token, by);
        return "redirect:" + OWN;
    }

    @PostMapping(SERVICE + "/revoke")
    String revokeOfService(
            @CurrentStaff SignedIn by, @PathVariable String id, @RequestParam String token) {
        revoke(service(id), token, by);
        return "redirect:" + SERVICE;
    }

    private void revoke(StaffId owner, String token, SignedIn by) {
        if (tokens.revoke(owner, token, author(by))) {
            SecurityLog.write(Event.TOKEN, Way.PAGE, Outcome.REMOVED, owner);
        }
    }

    private StaffId service(String id) {
        StaffId member = member(new StaffId(id)).publicId();
        if (!tokens.isService(member)) {
            throw Problem.notFound();
        }
        return member;
    }

    private StaffMember member(StaffId id) {
        return staff.byPublicId(id).orElseThrow(Problem::notFound);
    }

    private Author author(SignedIn by) {
        return Author.of(by, time.today());
    }

    private static String prove(HttpServletRequest request) {
        return "redirect:/account/prove?next=" + request.getRequestURI();
    }

    private String list(
            StaffId owner,
            TokenForm form,
            FieldErrors errors,
            @Nullable String token,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("owner", member(owner));
        model.addAttribute("tokens", tokens.of(owner));
        model.addAttribute("now", time.now());
        model.addAttribute("token", token);
        model.addAttribute("form", form);
        model.addAttribute("ticked", form.ticked());
        model.addAttribute("scopes", TokenForm.scopes(page));
        model.addAttribute("lasting", TokenForm.lasting(page));
        model.addAttribute("proved", RecentProof.holds(request));
        model.addAttribute("errors", errors);
        return "office/tokens";
    }
}
