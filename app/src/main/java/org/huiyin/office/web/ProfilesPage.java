package org.huiyin.office.web;

import java.util.Arrays;
import java.util.List;
import org.huiyin.office.Profiles;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules profiles, to be read; they come with the program and nobody changes them here. */
@Controller
class ProfilesPage {

    private final Profiles profiles;

    ProfilesPage(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/admin/profiles")
    String show(@CurrentStaff SignedIn staff, Model model) {
        model.addAttribute("profiles", profiles.all());
        model.addAttribute("own", profiles.of(staff.office()).id());
        model.addAttribute("clocks", new Clocks());
        return "office/profiles";
    }

    /** The clocks of a profile, in the order in which they come up. */
    static final class Clocks {

        public List<Clock> of(RulesProfile profile) {
            return Arrays.stream(Clock.values()).filter(profile.periods()::containsKey).toList();
        }
    }
}
