package org.huiyin.supervision;

import java.util.Set;
import org.huiyin.procedure.Role;
import org.huiyin.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu of supervisors and heads leads to what offices owe. */
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuItem supervisionInMenu() {
        return new MenuItem(
                25, "/supervision", "supervision.menu", Set.of(Role.SUPERVISOR, Role.HEAD));
    }
}
