package org.huiyin.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.correspondence.OwnCopy;
import org.huiyin.petition.Petitions;
import org.huiyin.vault.Person;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/**
 * Identities are read in a few places, each named here with its reason. There is no other export,
 * no bulk read and no look-up of persons: whoever writes one must change this list, and say why.
 */
class IdentityUseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackagesOf(Huiyin.class);

    private static final JavaClasses WITH_TESTS =
            new ClassFileImporter().importPackages("org.huiyin.vault");

    private static final Set<String> READING =
            Set.of(
                    "Persons.read",
                    "Persons.forPetitioner",
                    "Persons.forDelivery",
                    "Disclosures.open",
                    "Disclosures.stillOpen",
                    "LookUps.of",
                    "LookUps.fits",
                    "LookUps.mark");

    /** Who opens, reads or looks up persons, and what for. */
    private static final Map<String, Set<String>> READERS =
            Map.ofEntries(
                    // one opening, one act, on record
                    entry(
                            "org.huiyin.petition.store.Identities",
                            Set.of("Disclosures.open", "Disclosures.stillOpen")),
                    entry("org.huiyin.vault.Disclosures", Set.of("Persons.read")),
                    // notices, unseen by anybody
                    entry("org.huiyin.correspondence.job.Notices", Set.of("Persons.forDelivery")),
                    entry(
                            "org.huiyin.correspondence.job.Recipients",
                            Set.of("Persons.forDelivery")),
                    entry(
                            "org.huiyin.correspondence.job.PostedCodes",
                            Set.of("Persons.forDelivery")),
                    // an answer for each of several, addressed when it is printed, on record
                    entry(
                            "org.huiyin.correspondence.Copies",
                            Set.of(
                                    "Disclosures.open",
                                    "Disclosures.stillOpen",
                                    "Persons.forDelivery")),
                    // the petitioner's own copy
                    entry("org.huiyin.correspondence.OwnCopies", Set.of("Persons.forPetitioner")),
                    // lost codes: never answered to anybody; forgotten before a key is destroyed
                    entry("org.huiyin.vault.LookUps", Set.of("Persons.read")),
                    entry(
                            "org.huiyin.petition.store.LostCodePetitions",
                            Set.of("LookUps.of", "LookUps.fits")),
                    entry(
                            "org.huiyin.petition.store.LostCodeMarks",
                            Set.of("LookUps.mark", "LookUps.fits")),
                    entry("org.huiyin.petition.store.Entering", Set.of("LookUps.of")));

    /** Pages, routes and commands that have persons in their hands at all. */
    private static final Set<String> SHOWN =
            Set.of(
                    "org.huiyin.petition.rest.IdentityRest",
                    "org.huiyin.casework.web.IdentityPage",
                    "org.huiyin.correspondence.rest.CopyRest",
                    "org.huiyin.portal.web.CopyPage");

    @Test
    void identitiesAreReadWhereThisListSaysAndNowhereElse() {
        assertThat(readers(HOUSE)).isEqualTo(new TreeMap<>(READERS));
    }

    @Test
    void aReaderThatIsNotOnTheListIsFound() {
        assertThat(readers(WITH_TESTS).keySet()).contains("org.huiyin.vault.VaultTablesTest");
    }

    @Test
    void noOtherPageRouteOrCommandGetsPersons() {
        Set<String> shown = new TreeSet<>();
        HOUSE.stream()
                .filter(one ->
                        one.isAnnotatedWith(Controller.class)
                                || one.isAnnotatedWith(RestController.class)
                                || one.isAssignableTo(Subcommand.class))
                .filter(IdentityUseTest::getsPersons)
                .forEach(one -> shown.add(one.getName()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(SHOWN);
    }

    private static boolean getsPersons(JavaClass one) {
        boolean asks =
                one.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().isEquivalentTo(Petitions.class)
                                        && call.getName().equals("identity"));
        return asks
                || one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(needs ->
                                needs.getTargetClass().isEquivalentTo(Person.class)
                                        || needs.getTargetClass().isEquivalentTo(OwnCopy.class));
    }

    private static Map<String, Set<String>> readers(JavaClasses classes) {
        Map<String, Set<String>> readers = new TreeMap<>();
        for (JavaClass one : classes) {
            JavaClass owner = outermost(one);
            one.getAccessesFromSelf().stream()
                    .flatMap(IdentityUseTest::reading)
                    .forEach(call ->
                            readers.computeIfAbsent(owner.getName(), _ -> new TreeSet<>())
                                    .add(call));
        }
        return readers;
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(IdentityUseTest::outermost).orElse(one);
    }

    private static Stream<String> reading(JavaAccess<?> access) {
        JavaClass target = access.getTargetOwner();
        boolean own = outermost(access.getOriginOwner()).equals(target);
        String called = target.getSimpleName() + "." + access.getTarget().getName();
        return READING.contains(called) && !own ? Stream.of(called) : Stream.empty();
    }
}
