package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.PasswordRules;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignIn;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is here, where one is signed in, and a new password. */
@Controller
class AccountPage {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final OpenSessions sessions;
    private final SignIn signIn;

    AccountPage(
            Accounts accounts,
            Passwords passwords,
            PasswordCheck check,
            OpenSessions sessions,
            SignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping("/account")
    String show(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        return page(staff, FieldErrors.none(), request, model);
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
        if (check.again(staff, current).isEmpty()) {
            var wrong = FieldError.of("current", "shell.account.password.wrong");
            return page(staff, FieldErrors.of(wrong), request, model);
        }
        FieldErrors errors =
                PasswordRules.errors(
                        "fresh",
                        current,
                        fresh,
                        List.of(staff.name(), staff.officeName(), staff.office().code()));
        if (errors.any()) {
            return page(staff, errors, request, model);
        }
        accounts.updatePassword(staff.id(), passwords.hash(fresh));
        Account renewed = accounts.byId(staff.id()).orElseThrow(Problem::notFound);
        signIn.begin(renewed, request, response);
        sessions.endOthers(staff, request);
        SecurityLog.write(Event.PASSWORD, Way.PAGE, Outcome.MADE, staff);
        after.addFlashAttribute("done", "shell.account.password.changed");
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/end")
    String end(
            @CurrentStaff SignedIn staff, @RequestParam String session, RedirectAttributes after) {
        sessions.end(staff, session);
        SecurityLog.write(Event.SESSIONS, Way.PAGE, Outcome.REMOVED, staff);
        after.addFlashAttribute("done", "shell.sessions.ended");
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/end-others")
    String endOthers(
            @CurrentStaff SignedIn staff, HttpServletRequest request, RedirectAttributes after) {
        sessions.endOthers(staff, request);
        SecurityLog.write(Event.SESSIONS, Way.PAGE, Outcome.REMOVED, staff);
        after.addFlashAttribute("done", "shell.sessions.ended");
        return "redirect:/account";
    }

    private String page(
            SignedIn staff, FieldErrors errors, HttpServletRequest request, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("sessions", sessions.of(staff, request));
        model.addAttribute("errors", errors);
        return "shell/account";
    }
}
