package org.huiyin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignIn;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Tries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is here, and a new password. */
@Controller
class AccountPage {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final SignIn signIn;

    AccountPage(Accounts accounts, Passwords passwords, Tries tries, SignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.signIn = signIn;
    }

    @GetMapping("/account")
    String show(@CurrentStaff SignedIn staff, Model model) {
        return page(staff, FieldErrors.none(), model);
    }

    @PostMapping("/account/password")
    String change(
            @CurrentStaff SignedIn staff,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String fresh,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        if (tries.password(staff.getName(), request, () -> proved(staff, current)).isEmpty()) {
            var wrong = FieldError.of("current", "shell.account.password.wrong");
            return page(staff, FieldErrors.of(wrong), model);
        }
        FieldErrors errors = PasswordRules.errors("fresh", current, fresh);
        if (errors.any()) {
            return page(staff, errors, model);
        }
        accounts.updatePassword(staff.id(), passwords.hash(fresh));
        Account renewed = accounts.byId(staff.id()).orElseThrow(Problem::notFound);
        signIn.begin(renewed, request, response);
        after.addFlashAttribute("done", "shell.account.password.changed");
        return "redirect:/account";
    }

    private Optional<Account> proved(SignedIn staff, String password) {
        return accounts.byId(staff.id())
                .filter(account -> passwords.matches(password, account.passwordHash()));
    }

    private static String page(SignedIn staff, FieldErrors errors, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("errors", errors);
        return "shell/account";
    }
}
