package org.huiyin.intake;

import java.util.Set;
import org.huiyin.procedure.Role;
import org.huiyin.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where clerks find the desk. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    MenuItem deskMenu() {
        return new MenuItem(10, "/desk", "intake.desk.menu", Set.of(Role.CLERK));
    }

    @Bean
    MenuItem importMenu() {
        return new MenuItem(11, "/desk/import", "intake.import.menu", Set.of(Role.CLERK));
    }

    @Bean
    MenuItem lostCodeMenu() {
        return new MenuItem(12, "/desk/lost", "intake.lost.menu", Set.of(Role.CLERK));
    }
}
