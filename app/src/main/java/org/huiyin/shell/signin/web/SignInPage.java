package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignIn;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.SecondSteps;
import org.huiyin.shell.signin.SsoSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff come in by login name and password, and go out again. */
@Controller
class SignInPage {

    private final PasswordCheck passwords;
    private final SecondSteps secondSteps;
    private final Entrance entrance;
    private final SignIn signIn;
    private final SsoSettings singleSignOn;

    SignInPage(
            PasswordCheck passwords,
            SecondSteps secondSteps,
            Entrance entrance,
            SignIn signIn,
            SsoSettings singleSignOn) {
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.entrance = entrance;
        this.signIn = signIn;
        this.singleSignOn = singleSignOn;
    }

    @GetMapping("/sign-in")
    String ask(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String sso,
            Model model) {
        FieldErrors errors =
                switch (sso) {
                    case "unknown" -> singleSignOn("shell.sso.unknown");
                    case "failed" -> singleSignOn("shell.sso.failed");
                    default -> FieldErrors.none();
                };
        return form(errors, "", next, model);
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Optional<Account> account = passwords.of(login, password, request);
        if (account.isEmpty()) {
            var wrong = FieldErrors.of(FieldError.of("login", "shell.sign-in.wrong"));
            return form(wrong, login, next, model);
        }
        if (secondSteps.of(account.get().staff().id()).on()) {
            HalfSignIn.begin(account.get(), request);
            after.addAttribute("next", next);
            return "redirect:/sign-in/code";
        }
        return "redirect:" + entrance.open(account.get(), Way.PASSWORD, next, request, response);
    }

    @PostMapping("/sign-out")
    String leave(@CurrentStaff @Nullable SignedIn staff, HttpServletRequest request) {
        if (staff != null) {
            SecurityLog.write(Event.SIGN_OUT, Way.PAGE, Outcome.DONE, staff);
        }
        signIn.end(request);
        return "redirect:/";
    }

    private FieldErrors singleSignOn(String key) {
        return FieldErrors.of(FieldError.of("sso", key, singleSignOn.name()));
    }

    private String form(FieldErrors errors, String login, String next, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("login", login);
        model.addAttribute("sso", singleSignOn);
        model.addAttribute("next", next);
        return "shell/sign-in";
    }
}
