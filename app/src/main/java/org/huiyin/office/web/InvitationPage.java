package org.huiyin.office.web;

import org.huiyin.office.Invitations;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the invited set what they sign in with. A code that is wrong, used or over is 404. */
@Controller
@RequestMapping("/invitation/{invitation}")
class InvitationPage {

    private final Invitations invitations;

    InvitationPage(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    String show(@PathVariable String invitation, Model model) {
        return page(invitation, "", FieldErrors.none(), model);
    }

    @PostMapping
    String accept(
            @PathVariable String invitation,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            Model model) {
        try {
            invitations.accept(invitation, new Login(login.strip(), password));
            return "redirect:/sign-in";
        } catch (RegisterRefusal refusal) {
            return page(invitation, login, Refused.errors(refusal), model);
        }
    }

    private String page(String invitation, String login, FieldErrors errors, Model model) {
        model.addAttribute("name", invitations.invited(invitation).orElseThrow(Problem::notFound));
        model.addAttribute("login", login);
        model.addAttribute("errors", errors);
        return "office/invitation";
    }
}
