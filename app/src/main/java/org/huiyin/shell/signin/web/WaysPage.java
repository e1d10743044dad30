package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.Passkeys;
import org.huiyin.shell.signin.SecondSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How one signs in. Everybody sees their own ways; who changes them proves who they are first. */
@Controller
class WaysPage {

    private final SecondSteps secondSteps;
    private final Passkeys passkeys;

    WaysPage(SecondSteps secondSteps, Passkeys passkeys) {
        this.secondSteps = secondSteps;
        this.passkeys = passkeys;
    }

    @GetMapping("/account/ways")
    String show(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        model.addAttribute("proved", RecentProof.holds(request));
        model.addAttribute("secondStep", secondSteps.of(staff.id()));
        model.addAttribute("passkeys", passkeys.of(staff.id()));
        return "shell/ways";
    }
}
