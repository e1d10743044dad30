package org.huiyin.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fixture.Fixture;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import org.huiyin.Huiyin;
import org.huiyin.database.Session;
import org.huiyin.documents.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules of the house that the compiler does not know; each is broken once on purpose. */
class HouseRulesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackagesOf(Huiyin.class);

    private static final JavaClasses FIXTURE =
            new ClassFileImporter().importPackagesOf(Fixture.class);

    private static final DescribedPredicate<JavaMethodCall> INSPECTING_INSIDE_A_TRANSACTION =
            DescribedPredicate.describe(
                    "an inspection, by a method that is given a session",
                    call ->
                            call.getTargetOwner().isEquivalentTo(Documents.class)
                                    && call.getName().equals("inspect")
                                    && call.getOrigin().getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isEquivalentTo(Session.class)));

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.huiyin.shell..", "org.huiyin.database..")
                        .should()
                        .callMethodWhere(
                                target(owner(assignableTo(Temporal.class)))
                                        .and(target(name("now"))))
                        .because(
                                "legal time comes from LegalTime, so that it can be moved and tested"),
                noClasses()
                        .that()
                        .resideInAnyPackage("..web..", "..rest..", "fixture..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(JdbcClient.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(JdbcTemplate.class)
                        .because("pages and the API ask their module; they never speak SQL"),
                noClasses()
                        .should()
                        .callMethodWhere(INSPECTING_INSIDE_A_TRANSACTION)
                        .because(
                                "a scanner may take long, and a transaction must not wait for it"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areAbleToFail(ArchRule rule) {
        assertThat(rule.evaluate(FIXTURE).hasViolation()).isTrue();
    }
}
