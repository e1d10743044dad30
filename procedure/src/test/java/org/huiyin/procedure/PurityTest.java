package org.huiyin.procedure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.Timer;
import org.huiyin.procedure.impure.Impure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law is pure: it may use little, and nothing that asks the world. */
class PurityTest {

    private static final ArchRule USES_LITTLE =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "org.huiyin.procedure..",
                                            "java.lang",
                                            "java.lang.invoke",
                                            "java.lang.runtime",
                                            "java.util",
                                            "java.util.function",
                                            "java.util.stream",
                                            "java.time",
                                            "java.time.temporal",
                                            "org.jspecify.annotations")
                                    .and(
                                            not(
                                                    belongToAnyOf(
                                                            Clock.class,
                                                            InstantSource.class,
                                                            Random.class,
                                                            Timer.class,
                                                            System.class,
                                                            Runtime.class,
                                                            Process.class,
                                                            ProcessBuilder.class,
                                                            Thread.class))));

    private static final ArchRule ASKS_NOTHING =
            noClasses()
                    .should()
                    .callMethodWhere(target(nameMatching("now|random|randomUUID|systemDefault")));

    private static final ArchRule PURE =
            CompositeArchRule.of(USES_LITTLE).and(ASKS_NOTHING).as("the law is pure");

    @Test
    void theLawIsPure() {
        PURE.check(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.huiyin.procedure"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Impure.AsksTheDay.class,
                Impure.AsksTheTime.class,
                Impure.HoldsAClock.class,
                Impure.ThrowsDice.class,
                Impure.ThrowsOtherDice.class,
                Impure.MakesIdsUp.class,
                Impure.LooksAround.class,
                Impure.StartsAThread.class,
                Impure.KnowsAFile.class,
                Impure.KnowsAPath.class,
                Impure.KnowsAFramework.class
            })
    void whatIsNotIsFound(Class<?> impure) {
        JavaClasses one = new ClassFileImporter().importClasses(impure);

        assertThat(PURE.evaluate(one).hasViolation()).isTrue();
    }
}
