package org.huiyin.insight;

import java.util.Set;
import org.huiyin.procedure.Role;
import org.huiyin.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu leads to what petitioners think of the answers. */
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuItem ratingsInMenu() {
        return new MenuItem(
                27,
                "/insight/ratings",
                "insight.menu",
                Set.of(Role.HEAD, Role.LEAD, Role.SUPERVISOR, Role.ANALYST));
    }
}
