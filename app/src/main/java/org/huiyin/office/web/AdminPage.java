package org.huiyin.office.web;

import static org.huiyin.procedure.Role.DISPATCHER;
import static org.huiyin.procedure.Role.HEAD;
import static org.huiyin.procedure.Role.OPERATOR;

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

    @GetMapping("/admin")
    String show(@CurrentStaff SignedIn staff, Model model) {
        model.addAttribute("operator", staff.has(OPERATOR));
        model.addAttribute("bureau", staff.has(DISPATCHER) || staff.has(HEAD));
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
