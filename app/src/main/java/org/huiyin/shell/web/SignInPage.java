package org.huiyin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SignIn;
import org.huiyin.shell.Tries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff come in by login name and password, and go out again. */
@Controller
class SignInPage {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final SignIn signIn;

    SignInPage(Accounts accounts, Passwords passwords, Tries tries, SignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "") String next, Model model) {
        return form(FieldErrors.none(), "", next, model);
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> account = tries.password(login, request, () -> check(login, password));
        if (account.isEmpty()) {
            var wrong = FieldErrors.of(FieldError.of("login", "shell.sign-in.wrong"));
            return form(wrong, login, next, model);
        }
        signIn.begin(account.get(), request, response);
        return "redirect:" + (isLocal(next) ? next : "/account");
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        signIn.end(request);
        return "redirect:/";
    }

    private Optional<Account> check(String login, String password) {
        Optional<Account> account = accounts.byLogin(login.strip());
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(known -> passwords.matches(password, known.passwordHash()));
    }

    private static String form(FieldErrors errors, String login, String next, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("login", login);
        model.addAttribute("next", next);
        return "shell/sign-in";
    }

    /** Only a path of this program: never another host, however it is written. */
    private static boolean isLocal(String next) {
        return next.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*");
    }
}
