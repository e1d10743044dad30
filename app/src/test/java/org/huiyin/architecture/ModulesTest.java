package org.huiyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import fixture.Fixture;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.huiyin.Huiyin;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules use only what they say they use, and only each other's public face. */
class ModulesTest {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Huiyin.class, JavaClass.Predicates.resideInAPackage("org.huiyin.procedure.."));

    @Test
    void keepToTheirAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void everyModuleWritesItsDependenciesOut() {
        assertThat(MODULES.stream())
                .allSatisfy(module ->
                        assertThat(module.getBasePackage().getAnnotation(MODULE))
                                .as(module.getDisplayName())
                                .isPresent());
    }

    @Test
    void aModuleThatReachesInsideAnotherIsFound() {
        assertThatThrownBy(() ->
                        ApplicationModules.of(Fixture.class, new ImportOption.OnlyIncludeTests())
                                .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("fixture.left.web.Inner");
    }

    @Test
    void areDrawnInTheDocumentation() {
        Approved.at("docs/modules.md").isEqualTo(drawing());
    }

    private static final Class<org.springframework.modulith.ApplicationModule> MODULE =
            org.springframework.modulith.ApplicationModule.class;

    private static String drawing() {
        String arrows =
                MODULES.stream()
                        .sorted(Comparator.comparing(m -> m.getIdentifier().toString()))
                        .flatMap(ModulesTest::arrowsFrom)
                        .collect(Collectors.joining("\n"));
        return """
        # Modules

        Generated from the code and compared by a test. The open modules `database` and `shell`, which all may use, are left out.

        ```mermaid
        graph TD
        %s
        ```
        """
                .formatted(arrows);
    }

    private static java.util.stream.Stream<String> arrowsFrom(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .filter(target -> !target.isOpen())
                .map(target -> "  " + module.getIdentifier() + " --> " + target.getIdentifier())
                .distinct()
                .sorted();
    }
}
