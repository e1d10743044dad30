package org.huiyin.office.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.huiyin.office.CompetenceTable;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterLog;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For everybody: who answers for what, and every change of the public registers. */
@Controller
class RegisterPage {

    private static final int SIZE = 50;
    private static final int LAST = 10_000;

    private final CompetenceTable table;
    private final RegisterLog log;
    private final Shown shown;
    private final LegalTime time;

    RegisterPage(CompetenceTable table, RegisterLog log, Shown shown, LegalTime time) {
        this.table = table;
        this.log = log;
        this.shown = shown;
        this.time = time;
    }

    @GetMapping("/register")
    String show(@RequestParam(defaultValue = "1") int page, Model model) {
        if (page < 1 || page > LAST) {
            throw Problem.notFound();
        }
        var open = EnumSet.complementOf(EnumSet.of(Register.STAFF));
        var lines = log.page(open, page - 1, SIZE);
        model.addAttribute(
                "areas",
                shown.entries(table.on(time.today())).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Shown.Entry::area,
                                        LinkedHashMap::new,
                                        Collectors.toList())));
        model.addAttribute("lines", lines);
        model.addAttribute("number", page);
        model.addAttribute("last", lines.size() == SIZE ? page + 1 : page);
        return "office/register";
    }
}
