package org.huiyin.office.web;

import static org.huiyin.procedure.Role.DISPATCHER;
import static org.huiyin.procedure.Role.HEAD;
import static org.huiyin.procedure.Role.OPERATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.MenuItem;
import org.huiyin.shell.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the registers. */
@Controller
class AdminPage {

    /**
     * A page of the registers.
     *
     * @param means key of what it is for
     */
    record Way(String href, String title, String means) {

        static Way to(String href, String page) {
            return new Way(
                    href, "office." + page + ".title", "office.admin.%s.means".formatted(page));
        }
    }

    @GetMapping("/admin")
    String show(@CurrentStaff SignedIn staff, Model model) {
        List<Way> ways = new ArrayList<>();
        if (staff.has(OPERATOR)) {
            ways.add(Way.to("/admin/offices", "offices"));
            ways.add(Way.to("/admin/staff", "staff"));
            ways.add(
                    new Way(
                            "/admin/letters",
                            "correspondence.letters.title",
                            "correspondence.letters.means"));
            ways.add(Way.to("/admin/orders", "orders"));
        }
        if (staff.has(DISPATCHER) || staff.has(HEAD)) {
            ways.add(Way.to("/admin/competence", "competence"));
        }
        ways.add(Way.to("/admin/calendars", "calendars"));
        ways.add(Way.to("/admin/profiles", "profiles"));
        ways.add(Way.to("/register", "register"));
        model.addAttribute("ways", ways);
        return "office/admin";
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem adminMenu() {
            return new MenuItem(
                    90, "/admin", "office.admin.title", Set.of(OPERATOR, DISPATCHER, HEAD));
        }
    }
}
