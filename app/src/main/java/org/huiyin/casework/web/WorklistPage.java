package org.huiyin.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.Names;
import org.huiyin.vault.PetitionNumber;
import org.springframework.http.HttpStatus;
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
    private final Petitions petitions;

    WorklistPage(
            Worklists worklists, CaseRows rows, Offices offices, Names names, Petitions petitions) {
        this.worklists = worklists;
        this.rows = rows;
        this.offices = offices;
        this.names = names;
        this.petitions = petitions;
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
        Map<String, Integer> counts = counts(me);
        model.addAttribute("tabs", QueueTab.allFor(me, counts, tab));
        model.addAttribute("counts", counts);
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
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "0") int page) {
        ListPlace from = ListPlace.of(queue, page, me);
        Worklists.Page here = read(from, me);
        List<String> numbers = numbers(from.tab(), here, me);
        int after = numbers.indexOf(number) + 1;
        if (after < numbers.size()) {
            return "redirect:/cases/" + numbers.get(after) + "?" + from.query();
        }
        ListPlace further = new ListPlace(from.tab(), from.page() + 1);
        return (here.more() ? numbers(from.tab(), read(further, me), me) : List.<String>of())
                .stream()
                        .findFirst()
                        .map(first -> "redirect:/cases/" + first + "?" + further.query())
                        .orElse("redirect:/cases?queue=" + from.queue());
    }

    /**
     * The case with this number; whether there is none or it is out of sight, the answer is one.
     */
    @GetMapping("/cases/find")
    String find(
            @CurrentStaff SignedIn me,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String queue,
            HttpServletResponse response,
            Model model) {
        Optional<String> found =
                PetitionNumber.parse(number.strip())
                        .flatMap(known -> petitions.read(known, new Caller.Staff(me)))
                        .map(PetitionView::number);
        if (found.isPresent()) {
            return "redirect:/cases/" + found.get();
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("number", number);
        model.addAttribute("errors", FieldErrors.of(FieldError.of("number", "casework.find.none")));
        return list(me, queue, "", 0, model);
    }

    private Worklists.Page read(ListPlace place, SignedIn me) {
        return worklists.page(
                me, place.tab().queue(), Optional.empty(), Optional.empty(), place.page());
    }

    private List<String> numbers(QueueTab tab, Worklists.Page page, SignedIn me) {
        return grouped(tab, rows.of(page.items(), me), me).stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.item().number())
                .toList();
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
