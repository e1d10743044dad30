package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody who is signed in to prove it again, before they change how they sign in. */
@Controller
@RequestMapping("/account/prove")
class ProvePage {

    /** Where a page leads that needs a recent proof and has none. */
    static final String FIRST = "redirect:/account/prove?next=/account/ways";

    private final PasswordCheck passwords;
    private final SecondStepCheck secondSteps;
    private final Entrance entrance;

    ProvePage(PasswordCheck passwords, SecondStepCheck secondSteps, Entrance entrance) {
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.entrance = entrance;
    }

    @GetMapping
    String ask(
            @CurrentStaff SignedIn staff,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        return form(staff, FieldErrors.none(), next, model);
    }

    @PostMapping
    String prove(
            @CurrentStaff SignedIn staff,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> account = passwords.again(staff, password);
        if (account.isEmpty()) {
            var wrong = FieldError.of("password", "shell.account.password.wrong");
            return form(staff, FieldErrors.of(wrong), next, model);
        }
        if (secondSteps.isOwed(staff.id()) && !secondSteps.take(staff.id(), code, request)) {
            var wrong = FieldError.of("code", "shell.second-step.wrong");
            return form(staff, FieldErrors.of(wrong), next, model);
        }
        return "redirect:" + entrance.open(account.get(), Way.PASSWORD, next, request, response);
    }

    private String form(SignedIn staff, FieldErrors errors, String next, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("next", next);
        model.addAttribute("secondStep", secondSteps.isOwed(staff.id()));
        return "shell/prove";
    }
}
