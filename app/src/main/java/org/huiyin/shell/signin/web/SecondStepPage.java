package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.SecurityLog.Way;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the second step after the right password; without one it leads back to the first. */
@Controller
@RequestMapping("/sign-in/code")
class SecondStepPage {

    private static final String FIRST = "redirect:/sign-in";

    private final Accounts accounts;
    private final SecondStepCheck secondSteps;
    private final Entrance entrance;

    SecondStepPage(Accounts accounts, SecondStepCheck secondSteps, Entrance entrance) {
        this.accounts = accounts;
        this.secondSteps = secondSteps;
        this.entrance = entrance;
    }

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
        return HalfSignIn.of(request, accounts)
                .map(_ -> form(FieldErrors.none(), next, model))
                .orElse(FIRST);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> half = HalfSignIn.of(request, accounts);
        if (half.isEmpty()) {
            return FIRST;
        }
        if (!secondSteps.take(half.get().staff().id(), code, request)) {
            var wrong = FieldErrors.of(FieldError.of("code", "shell.second-step.wrong"));
            return form(wrong, next, model);
        }
        return "redirect:" + entrance.open(half.get(), Way.SECOND_STEP, next, request, response);
    }

    private static String form(FieldErrors errors, String next, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("next", next);
        return "shell/second-step";
    }
}
