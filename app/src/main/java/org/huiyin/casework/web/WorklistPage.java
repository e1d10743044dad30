package org.huiyin.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Option;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklists: saved queues, what is due first first. */
@Controller
class WorklistPage {

    private final Worklists worklists;
    private final CaseRows rows;
    private final Offices offices;
    private final Names names;

    WorklistPage(Worklists worklists, CaseRows rows, Offices offices, Names names) {
        this.worklists = worklists;
        this.rows = rows;
        this.offices = offices;
        this.names = names;
    }

    @GetMapping("/cases")
    String list(
            @CurrentStaff SignedIn me,
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        QueueTab tab = QueueTab.of(queue, me);
        List<Option> several = officesOf(me);
        Worklists.Page found =
                worklists.page(
                        me,
                        tab.queue(),
                        chosen(office, several),
                        Optional.empty(),
                        Math.max(page, 0));
        List<CaseRow> cases = rows.of(found.items(), me);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", QueueTab.allFor(me));
        model.addAttribute("counts", counts(me));
        model.addAttribute("most", Worklists.MOST_COUNTED);
        model.addAttribute("page", found);
        model.addAttribute("office", office);
        model.addAttribute("offices", several);
        model.addAttribute("selecting", cases.stream().anyMatch(CaseRow::selectable));
        model.addAttribute("groups", grouped(tab, cases, me));
        return "casework/list";
    }

    /** The case that follows in the queue; the first one where this one is not in it any more. */
    @GetMapping("/cases/{number:[0-9]{12}}/next")
    String next(
            @CurrentStaff SignedIn me,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String queue) {
        QueueTab tab = QueueTab.of(queue, me);
        Worklists.Page first =
                worklists.page(me, tab.queue(), Optional.empty(), Optional.empty(), 0);
        List<String> numbers =
                grouped(tab, rows.of(first.items(), me), me).stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.item().number())
                        .toList();
        int after = numbers.indexOf(number) + 1;
        return after < numbers.size()
                ? "redirect:/cases/" + numbers.get(after) + "?queue=" + tab.key()
                : "redirect:/cases?queue=" + tab.key();
    }

    private static List<RowGroup> grouped(QueueTab tab, List<CaseRow> cases, SignedIn me) {
        return tab == QueueTab.LEAD ? RowGroup.forLead(cases, me) : RowGroup.plain(cases);
    }

    private Map<String, Integer> counts(SignedIn me) {
        return worklists.counts(me).stream()
                .collect(Collectors.toMap(count -> count.queue().name(), Worklists.Count::cases));
    }

    private List<Option> officesOf(SignedIn me) {
        return me.me().stream()
                .flatMap(id -> offices.byId(id).stream())
                .map(Office::code)
                .distinct()
                .map(code -> Option.of(code.code(), names.office(code)))
                .toList();
    }

    private static Optional<OfficeId> chosen(String office, List<Option> several) {
        return several.stream()
                .map(Option::value)
                .filter(office::equals)
                .map(OfficeId::new)
                .findFirst();
    }
}
