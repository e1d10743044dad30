package org.huiyin.office.web;

import org.huiyin.office.Author;
import org.huiyin.office.LostSecondStep;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator takes the second step of a member off who lost it. */
@Controller
class LostSecondStepPage {

    private final StaffMembers staff;
    private final LostSecondStep lost;
    private final LegalTime time;

    LostSecondStepPage(StaffMembers staff, LostSecondStep lost, LegalTime time) {
        this.staff = staff;
        this.lost = lost;
        this.time = time;
    }

    @PostMapping("/admin/staff/{id}/second-step/off")
    String takeOff(@CurrentStaff SignedIn by, @PathVariable String id, RedirectAttributes after) {
        StaffId member =
                staff.byPublicId(new StaffId(id)).orElseThrow(Problem::notFound).publicId();
        Refused.orSay(
                after,
                () -> {
                    lost.takeOff(member, Author.of(by, time.today()));
                    SecurityLog.write(Event.SECOND_STEP, Way.OPERATOR, Outcome.REMOVED, member);
                    after.addFlashAttribute("done", "office.second-step.gone");
                });
        return "redirect:/admin/staff/{id}";
    }
}
