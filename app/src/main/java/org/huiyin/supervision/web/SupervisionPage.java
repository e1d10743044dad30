package org.huiyin.supervision.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.office.Offices;
import org.huiyin.petition.Supervisions;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offices, not people: where they are late, and what they owe. */
@Controller
class SupervisionPage {

    private final Supervisions supervisions;
    private final Offices offices;
    private final Rows rows;

    SupervisionPage(Supervisions supervisions, Offices offices, Rows rows) {
        this.supervisions = supervisions;
        this.offices = offices;
        this.rows = rows;
    }

    @GetMapping("/supervision")
    String show(
            @CurrentStaff SignedIn me,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int place = Math.max(page, 0);
        Optional<OfficeId> chosen =
                office.isBlank()
                        ? Optional.empty()
                        : offices.byCode(new OfficeId(office)).map(known -> known.code());
        String shown = chosen.map(OfficeId::code).orElse("");
        Supervisions.Page followed = supervisions.followed(me, place);
        model.addAttribute(
                "overdue",
                supervisions.overdue(me).stream().map(one -> rows.of(one, shown)).toList());
        model.addAttribute("late", chosen.map(one -> late(one, me)).orElse(List.of()));
        model.addAttribute("most", Supervisions.MOST_LATE);
        model.addAttribute("files", all(followed, Supervisions.File.class, me));
        model.addAttribute("promises", all(followed, Supervisions.Promise.class, me));
        model.addAttribute("suggestions", all(followed, Supervisions.Suggestion.class, me));
        model.addAttribute("office", shown);
        model.addAttribute("place", place);
        model.addAttribute("more", followed.more());
        return "supervision/supervision";
    }

    private List<Row> late(OfficeId office, SignedIn me) {
        return supervisions.late(me, office).stream().map(one -> rows.of(one, office, me)).toList();
    }

    private List<Row> all(
            Supervisions.Page followed, Class<? extends Supervisions.What> kind, SignedIn me) {
        return followed.items().stream()
                .filter(one -> kind.isInstance(one.what()))
                .map(one -> rows.of(one, me))
                .toList();
    }
}
