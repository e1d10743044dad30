package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A filing is entered once, whatever happens to the answer. */
@HuiyinTest
@Import(Town.class)
class FilingTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Database database;
    @Autowired private LegalTime time;

    @Test
    void theSameKeyAndFilingGiveTheSameAnswer() {
        Town.Place place = town.found();
        Optional<String> key = Optional.of(UUID.randomUUID().toString());
        Filed first = petitions.file(Town.claim(place.bureau()), Filer.petitioner(), key);
        assertThat(petitions.file(Town.claim(place.bureau()), Filer.petitioner(), key))
                .isEqualTo(first);
        var file = new Case(petitions, first.number());
        file.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        assertThat(petitions.file(Town.claim(place.bureau()), Filer.petitioner(), key))
                .as("also after the petition moved on")
                .isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherFilingIsRefused() {
        Town.Place place = town.found();
        Optional<String> key = Optional.of(UUID.randomUUID().toString());
        petitions.file(Town.claim(place.bureau()), Filer.petitioner(), key);
        assertThatThrownBy(
                        () -> petitions.file(Town.claim(place.housing()), Filer.petitioner(), key))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.KEY_REUSED));
    }

    @Test
    void theSameKeyOfAnotherAccountIsAnotherKey() {
        Town.Place place = town.found();
        Optional<String> key = Optional.of("1");
        Filed one =
                petitions.file(
                        Town.claim(place.bureau()),
                        Filer.staff(place.the(Role.CLERK, place.bureau()).signedIn()),
                        key);
        Filed other =
                petitions.file(
                        Town.claim(place.bureau()),
                        Filer.staff(place.the(Role.CLERK, place.housing()).signedIn()),
                        key);
        assertThat(other.number()).isNotEqualTo(one.number());
        assertThat(other.receiptCode()).isNotEqualTo(one.receiptCode());
    }

    @Test
    void withoutAKeyEachFilingIsItsOwn() {
        Town.Place place = town.found();
        Filed one =
                petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        Filed other =
                petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        assertThat(other.number()).isNotEqualTo(one.number());
    }

    @Test
    void sixteenAtOnceWithOneKeyFileOnePetition() throws Exception {
        Town.Place place = town.found();
        Optional<String> key = Optional.of(UUID.randomUUID().toString());
        CyclicBarrier together = new CyclicBarrier(16);
        Callable<Filed> filing =
                () -> {
                    together.await();
                    return petitions.file(Town.claim(place.bureau()), Filer.petitioner(), key);
                };
        Set<Filed> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Filed> answer :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> filing).toList())) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(visibleTo(place.the(Role.DISPATCHER, place.bureau()))).isEqualTo(1);
    }

    @Test
    void papersThatFailUndoTheFiling() {
        Town.Place place = town.found();
        Alongside broken =
                (_, _) -> {
                    throw Problem.of(Problem.Kind.TOO_LARGE);
                };
        assertThatThrownBy(() ->
                        petitions.file(
                                Town.claim(place.bureau()),
                                Filer.petitioner(),
                                Optional.of("k"),
                                broken))
                .isInstanceOf(Problem.class);
        assertThat(visibleTo(place.the(Role.DISPATCHER, place.bureau()))).isZero();
    }

    @Test
    void aReportGoesPastTheOfficeItIsAbout() {
        Town.Place place = town.found();
        Filing report = report(place.housing(), List.of(place.housing()));
        Filed filed = petitions.file(report, Filer.petitioner(), Optional.empty());
        PetitionView view = petitions.read(filed.number(), town.holder(filed)).orElseThrow();
        assertThat(view.office()).isEqualTo(place.government().code());
        for (Role role : Role.values()) {
            assertThat(petitions.read(filed.number(), place.the(role, place.housing()).caller()))
                    .isEmpty();
        }
        Town.Colleague head = place.the(Role.HEAD, place.government());
        assertThatThrownBy(() ->
                        new Case(petitions, filed.number())
                                .by(head)
                                .tries(new PlainAct.Transfer(place.housing(), "转办")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.errors().all())
                                        .singleElement()
                                        .extracting("field")
                                        .isEqualTo("/to"));
    }

    @Test
    void whatTheLawRefusesIsNotEntered() {
        Town.Place place = town.found();
        LocalDate yesterday = time.today().minusDays(1);
        refused(
                with(Town.claim(place.bureau()), Optional.of(yesterday), 0),
                "back-dated-without-original",
                "design");
        refused(
                with(Town.claim(place.bureau()), Optional.empty(), 6),
                "too-many-representatives",
                "20");
        assertThat(visibleTo(place.the(Role.DISPATCHER, place.bureau()))).isZero();
    }

    @Test
    void anUnknownOfficeIsNamedAsTheField() {
        assertThatThrownBy(() ->
                        petitions.file(
                                Town.claim(new OfficeId("nowhere")),
                                Filer.petitioner(),
                                Optional.empty()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.errors().all())
                                        .singleElement()
                                        .extracting("field")
                                        .isEqualTo("/office"));
    }

    @Test
    void staffGetACodeThatOnlyReadsAndAdds() {
        Town.Place place = town.found();
        Filing visit =
                new Filing(
                        Channel.VISIT,
                        "来访",
                        "经过",
                        Town.claim(place.bureau()).requests(),
                        Optional.empty(),
                        Optional.empty(),
                        place.bureau(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        false);
        Filed filed =
                petitions.file(
                        visit,
                        Filer.staff(place.the(Role.CLERK, place.bureau()).signedIn()),
                        Optional.empty());
        Caller holder = town.holder(filed);
        assertThat(
                        petitions
                                .caseFile(filed.number(), holder)
                                .orElseThrow()
                                .timeline()
                                .getFirst()
                                .facts())
                .containsEntry("code", CodeKind.DESK.name());
        assertThat(petitions.read(filed.number(), holder).orElseThrow().acts())
                .containsExactly("supplement");
        var file = new Case(petitions, filed.number());
        file.as(holder).does(new PlainAct.Supplement("补充材料"));
        assertThat(file.as(holder).tries(new PlainAct.Withdraw(Optional.empty())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("own-code-needed"));
    }

    private void refused(Filing filing, String code, String article) {
        assertThatThrownBy(() -> petitions.file(filing, Filer.petitioner(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
                            assertThat(problem.refusal())
                                    .contains(new Problem.Refusal(code, article));
                        });
    }

    private int visibleTo(Town.Colleague colleague) {
        return database.read(
                Scope.ofReaders(colleague.signedIn().me()),
                session ->
                        session.sql()
                                .sql("select count(*) from petition")
                                .query(Integer.class)
                                .single());
    }

    private static Filing report(OfficeId office, List<OfficeId> concerns) {
        Filing claim = Town.claim(office);
        return new Filing(
                claim.channel(),
                claim.title(),
                claim.narrative(),
                List.of(new Filing.Asked("查处", Kind.REPORT)),
                claim.category(),
                claim.place(),
                office,
                concerns,
                claim.receivedOn(),
                List.of(),
                false);
    }

    private static Filing with(Filing claim, Optional<LocalDate> receivedOn, int representatives) {
        List<Person> persons =
                IntStream.range(0, representatives)
                        .mapToObj(_ ->
                                new Person(
                                        PersonRole.REPRESENTATIVE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList();
        return new Filing(
                claim.channel(),
                claim.title(),
                claim.narrative(),
                claim.requests(),
                claim.category(),
                claim.place(),
                claim.office(),
                claim.concerns(),
                receivedOn,
                persons,
                false);
    }
}
