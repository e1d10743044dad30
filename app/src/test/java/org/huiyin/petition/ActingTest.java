package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Acts: who may, on what they read, and only one of two at once. */
@HuiyinTest
@Import(Town.class)
class ActingTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LegalTime time;

    @Test
    void oneOfTwoAtOnceWinsAndTheOtherIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            Town.Place place = town.found();
            Filed filed =
                    petitions.file(
                            Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
            Caller dispatcher = place.the(Role.DISPATCHER, place.bureau()).caller();
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Outcome>> both =
                    List.of(
                            () -> transfer(together, filed.number(), dispatcher, place.housing()),
                            () -> transfer(together, filed.number(), dispatcher, place.labour()));
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Outcome> outcomes =
                        threads.invokeAll(both).stream().map(Future::resultNow).toList();
                assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
                assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Stale.class);
            }
            assertThat(petitions.read(filed.number(), dispatcher).orElseThrow().version())
                    .isEqualTo(2);
        }
    }

    private Outcome transfer(
            CyclicBarrier together, PetitionNumber number, Caller caller, OfficeId to)
            throws Exception {
        together.await();
        return petitions.act(number, caller, new PlainAct.Transfer(to, "属地管理"), Optional.of(1));
    }

    @Test
    void whoIsNotAllowedIsToldBeforeThePetitionIsLookedAt() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        Caller clerk = place.the(Role.CLERK, place.housing()).caller();
        assertThat(petitions.act(filed.number(), clerk, new PlainAct.Accept(), Optional.of(1)))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(
                        petitions.act(
                                filed.number(),
                                town.holder(filed),
                                new PlainAct.Accept(),
                                Optional.of(1)))
                .isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void theVersionIsAskedForAfterTheCredential() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        Caller head = place.the(Role.HEAD, place.housing()).caller();
        Caller stranger = place.the(Role.HEAD, place.labour()).caller();
        assertThat(petitions.act(filed.number(), stranger, new PlainAct.Accept(), Optional.empty()))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(petitions.act(filed.number(), head, new PlainAct.Accept(), Optional.empty()))
                .isInstanceOf(Outcome.VersionMissing.class);
        assertThat(petitions.act(filed.number(), head, new PlainAct.Accept(), Optional.of(2)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(petitions.act(filed.number(), head, new PlainAct.Accept(), Optional.of(1)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRefusalNamesItsArticleAndWritesNothing() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        var file = new Case(petitions, filed.number());
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        file.by(head).does(new PlainAct.Accept());
        assertThat(file.by(head).tries(new PlainAct.SignOpinion()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> {
                            assertThat(no.refusal().code()).isEqualTo("not-drafted");
                            assertThat(no.article()).isEqualTo("32");
                        });
        assertThat(file.view(head.caller()).version()).isEqualTo(2);
    }

    @Test
    void onlyPeopleOfTheOfficeWithTheDutyAreAppointed() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        var file = new Case(petitions, filed.number());
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        file.by(head).does(new PlainAct.Accept());
        for (StaffId unfit :
                List.of(
                        place.the(Role.HANDLER, place.labour()).signedIn().publicId(),
                        place.the(Role.CLERK, place.housing()).signedIn().publicId(),
                        new StaffId("nobody"))) {
            assertThatThrownBy(() -> file.by(head).tries(new PlainAct.AppointHandler(unfit)))
                    .isInstanceOf(Problem.class);
        }
        assertThat(file.view(head.caller()).version()).isEqualTo(2);
    }

    @Test
    void identityOpensToWhoseActNeedsItAndThePetitionerSeesIt() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        var file = new Case(petitions, filed.number());
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(head).does(new PlainAct.Accept());
        assertThatThrownBy(() -> identity(filed, handler)).isInstanceOf(Problem.class);
        file.by(head).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        assertThat(identity(filed, handler))
                .singleElement()
                .extracting("name")
                .isEqualTo(Optional.of("演示人"));
        assertThat(identity(filed, handler)).hasSize(1);
        assertThatThrownBy(() -> identity(filed, head)).isInstanceOf(Problem.class);
        Town.Colleague second = town.colleague(place.housing(), Set.of(Role.HANDLER));
        assertThatThrownBy(() -> identity(filed, second)).isInstanceOf(Problem.class);
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow())
                .extracting(View::by, View::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(handler.signedIn().publicId(), "约谈"));

        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.PHONE, "听取"));
        assertThat(identity(filed, handler)).hasSize(1);
        assertThat(petitions.views(filed.number(), town.holder(filed)).orElseThrow())
                .as("the act is done: what comes next is another opening")
                .hasSize(2);
    }

    private List<?> identity(Filed filed, Town.Colleague colleague) {
        return petitions
                .identity(filed.number(), colleague.caller(), Purpose.HEAR, "约谈")
                .orElseThrow();
    }
}
