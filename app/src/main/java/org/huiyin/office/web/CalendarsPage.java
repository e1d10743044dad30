package org.huiyin.office.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableSet;
import org.huiyin.office.Calendars;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.YearCalendar;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Page;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The holiday calendars: one person proposes a year, another publishes it. */
@Controller
@RequestMapping("/admin/calendars")
class CalendarsPage {

    private final Calendars calendars;
    private final Proposals proposals;
    private final LegalTime time;
    private final Ranges ranges;

    CalendarsPage(Calendars calendars, Proposals proposals, LegalTime time, Ranges ranges) {
        this.calendars = calendars;
        this.proposals = proposals;
        this.time = time;
        this.ranges = ranges;
    }

    /** A calendar's days as they are read. */
    @Component
    static final class Ranges {

        private final Page page;

        Ranges(Page page) {
            this.page = page;
        }

        public String off(YearCalendar calendar) {
            return written(calendar.year(), calendar.off());
        }

        public String work(YearCalendar calendar) {
            return written(calendar.year(), calendar.work());
        }

        private String written(int year, NavigableSet<LocalDate> days) {
            return String.join(
                    page.say(Text.of("office.calendars.separator")),
                    new DayRanges(day -> day(year, day)).of(days));
        }

        /** The year stands beside it, except with the last days of the year before. */
        private String day(int year, LocalDate day) {
            String key =
                    day.getYear() == year
                            ? "office.calendars.day"
                            : "office.calendars.day.other-year";
            return DateTimeFormatter.ofPattern(
                            page.say(Text.of(key)), LocaleContextHolder.getLocale())
                    .format(day);
        }
    }

    @GetMapping
    String show(@CurrentStaff SignedIn by, Model model) {
        return page(by, "", FieldErrors.none(), model);
    }

    @PostMapping
    String propose(
            @CurrentStaff SignedIn by,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String days,
            Model model) {
        model.addAttribute("year", year);
        if (!year.strip().matches("[0-9]{4}")) {
            var missing = FieldError.of("year", "office.calendars.year.malformed");
            return page(by, days, FieldErrors.of(missing), model);
        }
        var calendar = TypedDays.read(Integer.parseInt(year.strip()), days);
        if (calendar.isEmpty()) {
            var wrong = FieldError.of("days", "office.refusal.calendar-malformed");
            return page(by, days, FieldErrors.of(wrong), model);
        }
        try {
            proposals.propose(calendar.orElseThrow(), by);
            return "redirect:/admin/calendars";
        } catch (RegisterRefusal refusal) {
            return page(by, days, Refused.errors(refusal), model);
        }
    }

    @PostMapping("/{id}/{decision:approve|reject}")
    String decide(
            @CurrentStaff SignedIn by,
            @PathVariable String id,
            @PathVariable String decision,
            Model model) {
        try {
            if (decision.equals("approve")) {
                proposals.approve(id, by);
            } else {
                proposals.reject(id, by);
            }
            return "redirect:/admin/calendars";
        } catch (RegisterRefusal refusal) {
            return page(by, "", Refused.errors(refusal), model);
        }
    }

    private String page(SignedIn by, String days, FieldErrors errors, Model model) {
        if (!model.containsAttribute("year")) {
            model.addAttribute("year", time.today().getYear() + 1);
        }
        model.addAttribute("errors", errors);
        model.addAttribute("ranges", ranges);
        model.addAttribute("days", days);
        model.addAttribute("years", calendars.years().reversed());
        model.addAttribute("proposals", open(by));
        return "office/calendars";
    }

    private List<Waiting> open(SignedIn by) {
        return proposals.open(Register.CALENDAR).stream()
                .filter(proposal -> proposal.change() instanceof YearCalendar)
                .map(proposal ->
                        new Waiting(
                                proposal.id(),
                                (YearCalendar) proposal.change(),
                                proposal.proposedBy().equals(by.publicId())))
                .toList();
    }

    /**
     * A proposal as shown.
     *
     * @param own whether the reader made it, and so may not decide
     */
    record Waiting(String id, YearCalendar calendar, boolean own) {}
}
