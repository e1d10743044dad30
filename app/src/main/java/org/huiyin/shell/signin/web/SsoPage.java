package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.SsoLinks;
import org.huiyin.shell.signin.SsoSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links one's account to the single sign-on, and takes the link away. */
@Controller
@RequestMapping("/account/ways/sso")
class SsoPage {

    private static final String WAYS = "redirect:/account/ways";

    private final SsoSettings settings;
    private final SsoLinks links;
    private final OpenSessions sessions;

    SsoPage(SsoSettings settings, SsoLinks links, OpenSessions sessions) {
        this.settings = settings;
        this.links = links;
        this.sessions = sessions;
    }

    /** Leads on by a link: no form may send people to another host. */
    @PostMapping
    String link(
            @CurrentStaff SignedIn staff, HttpServletRequest request, RedirectAttributes after) {
        if (!settings.isOn()) {
            throw Problem.notFound();
        }
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        SsoArrival.expectLink(staff, request);
        after.addFlashAttribute("linking", true);
        return WAYS;
    }

    @PostMapping("/remove")
    String unlink(
            @CurrentStaff SignedIn staff, HttpServletRequest request, RedirectAttributes after) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        if (links.unlink(staff.id())) {
            sessions.endOthers(staff, request);
            SecurityLog.write(Event.SSO_LINK, Way.SSO, Outcome.REMOVED, staff);
            after.addFlashAttribute("done", "shell.sso.removed");
        }
        return WAYS;
    }
}
