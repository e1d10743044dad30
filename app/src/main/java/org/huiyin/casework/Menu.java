package org.huiyin.casework;

import java.util.Set;
import org.huiyin.procedure.Role;
import org.huiyin.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the staff's menu leads to the cases. */
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuItem casesInMenu() {
        return new MenuItem(
                20,
                "/cases",
                "casework.list",
                Set.of(
                        Role.CLERK,
                        Role.DISPATCHER,
                        Role.HANDLER,
                        Role.LEAD,
                        Role.HEAD,
                        Role.REVIEWER,
                        Role.SUPERVISOR));
    }
}
