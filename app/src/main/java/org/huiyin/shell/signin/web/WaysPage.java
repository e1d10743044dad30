package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.Passkeys;
import org.huiyin.shell.signin.SecondSteps;
import org.huiyin.shell.signin.SsoLinks;
import org.huiyin.shell.signin.SsoSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one signs in. Everybody sees their own ways; who changes them proves who they are first. */
@Controller
class WaysPage {

    private final SecondSteps secondSteps;
    private final Passkeys passkeys;
    private final SsoSettings sso;
    private final SsoLinks links;

    WaysPage(SecondSteps secondSteps, Passkeys passkeys, SsoSettings sso, SsoLinks links) {
        this.secondSteps = secondSteps;
        this.passkeys = passkeys;
        this.sso = sso;
        this.links = links;
    }

    @GetMapping("/account/ways")
    String show(
            @CurrentStaff SignedIn staff,
            @RequestParam(name = "sso", defaultValue = "") String arrived,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("proved", RecentProof.holds(request));
        model.addAttribute("secondStep", secondSteps.of(staff.id()));
        model.addAttribute("passkeys", passkeys.of(staff.id()));
        model.addAttribute("sso", sso);
        model.addAttribute("linked", links.since(staff.id()).orElse(null));
        model.addAttribute("taken", arrived.equals("taken"));
        return "shell/ways";
    }
}
