package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Page;
import org.huiyin.shell.QrCode;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.huiyin.shell.signin.SecondSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turns the second step on and off. Each change ends the other sessions. */
@Controller
@RequestMapping("/account/ways/second-step")
class SecondStepSettings {

    private static final String WAYS = "redirect:/account/ways";

    private final SecondSteps secondSteps;
    private final OpenSessions sessions;
    private final Page page;

    SecondStepSettings(SecondSteps secondSteps, OpenSessions sessions, Page page) {
        this.secondSteps = secondSteps;
        this.sessions = sessions;
        this.page = page;
    }

    @PostMapping
    String begin(@CurrentStaff SignedIn staff, HttpServletRequest request) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        secondSteps.begin(staff.id());
        return "redirect:/account/ways/second-step";
    }

    /** Shows the secret only to who proved themselves just now. */
    @GetMapping
    String show(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        return RecentProof.holds(request)
                ? form(staff, FieldErrors.none(), model)
                : ProvePage.FIRST;
    }

    /** Shows the recovery codes on this one page, so there is no redirect. */
    @PostMapping("/confirm")
    String confirm(
            @CurrentStaff SignedIn staff,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        Optional<List<String>> codes = secondSteps.confirm(staff.id(), code);
        if (codes.isEmpty()) {
            var wrong = FieldErrors.of(FieldError.of("code", "shell.second-step.wrong"));
            return form(staff, wrong, model);
        }
        sessions.endOthers(staff, request);
        SecurityLog.write(Event.SECOND_STEP, Way.PAGE, Outcome.MADE, staff);
        return codes(codes.get(), model);
    }

    @PostMapping("/codes")
    String renew(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        SecurityLog.write(Event.SECOND_STEP, Way.CODES, Outcome.MADE, staff);
        return codes(secondSteps.renewCodes(staff.id()), model);
    }

    @PostMapping("/off")
    String off(@CurrentStaff SignedIn staff, HttpServletRequest request, RedirectAttributes after) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        secondSteps.remove(staff.id());
        sessions.endOthers(staff, request);
        SecurityLog.write(Event.SECOND_STEP, Way.PAGE, Outcome.REMOVED, staff);
        after.addFlashAttribute("done", "shell.second-step.removed");
        return WAYS;
    }

    private String form(SignedIn staff, FieldErrors errors, Model model) {
        Optional<String> secret = secondSteps.begun(staff.id());
        if (secret.isEmpty()) {
            return WAYS;
        }
        String brand = page.say(Text.of("shell.brand"));
        String address =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(
                                encoded(brand),
                                encoded(staff.name()),
                                secret.get(),
                                encoded(brand));
        model.addAttribute("errors", errors);
        model.addAttribute("secret", secret.get().replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("qr", QrCode.of(address));
        return "shell/second-step-begun";
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "shell/recovery-codes";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
