package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Installation;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every clock warns before its last day and acts right after it, once, whatever happened meanwhile.
 */
@HuiyinTest
@Import(Town.class)
class ClockWatchTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2025-03-03");

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private ClockWatch watch;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private Database database;

    private Town.Place place;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        place = town.found();
        on(0, watch::sweep);
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void aMissedClockOpensAFileOnTheOfficeOnceAndThePetitionerSeesIt() {
        Filed filed = on(0, () -> file(place.bureau()));
        Case file = new Case(petitions, filed.number());
        Caller petitioner = town.holder(filed);

        on(15, watch::sweep);
        assertThat(types(file, petitioner)).doesNotContain("supervision-opened");
        on(16, watch::sweep);
        on(16, watch::sweep);
        on(40, watch::sweep);

        assertThat(types(file, petitioner)).containsOnlyOnce("supervision-opened");
        Entry opened =
                file.file(petitioner).timeline().stream()
                        .filter(one -> one.type().equals("supervision-opened"))
                        .findFirst()
                        .orElseThrow();
        assertThat(opened.by().as()).isEqualTo("program");
        assertThat(opened.facts())
                .containsEntry("clock", "DISPOSAL")
                .containsEntry("office", place.bureau().code())
                .containsEntry("ground", "NOT_TOLD")
                .containsEntry("missed", FIRST.plusDays(15).toString());
    }

    @Test
    void silenceOverFiveWorkingDaysAcceptsDatedTheLastDay() {
        Filed filed = on(0, () -> file(place.bureau()));
        Case file = new Case(petitions, filed.number());
        on(
                1,
                () ->
                        file.by(place.the(Role.DISPATCHER, place.bureau()))
                                .does(new PlainAct.Transfer(place.housing(), "属地管理")));

        on(8, watch::sweep);
        assertThat(file.view(town.holder(filed)).status()).isEqualTo(Status.TRANSFERRED);
        on(9, watch::sweep);

        PetitionView view = file.view(town.holder(filed));
        assertThat(view.status()).isEqualTo(Status.HANDLING);
        assertThat(file.file(town.holder(filed)).timeline().getLast())
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("accepted-by-silence");
                    assertThat(entry.on()).isEqualTo(LocalDate.parse("2025-03-11"));
                });
        assertThat(view.clocks())
                .filteredOn(clock -> clock.clock() == Clock.NOTICE_REFERRED)
                .as("the petitioner is still owed the notice")
                .allMatch(clock -> clock.done().isEmpty());
    }

    @Test
    void afterThreeDaysWithoutTheProgramNothingIsMissed() {
        List<Filed> filed =
                IntStream.range(0, 3).mapToObj(i -> on(i, () -> file(place.bureau()))).toList();

        on(19, watch::sweep);

        assertThat(filed)
                .allSatisfy(one ->
                        assertThat(types(new Case(petitions, one.number()), town.holder(one)))
                                .containsOnlyOnce("supervision-opened"));
    }

    @Test
    void eachClockWarnsFiveAndOneWorkingDaysBeforeOnce() {
        Filed filed = on(0, () -> file(place.bureau()));

        for (int day = 0; day <= 15; day++) {
            on(day, watch::sweep);
            on(day, watch::sweep);
        }

        assertThat(warnings(filed)).containsExactly("DISPOSAL 2025-03-11", "DISPOSAL 2025-03-17");
    }

    @Test
    void twoProgramsOnOneDatabaseDoNothingTwice() throws Exception {
        List<Filed> filed =
                IntStream.range(0, 12).mapToObj(_ -> on(0, () -> file(place.bureau()))).toList();
        Callable<ClockWatch.Swept> sweep = () -> on(20, watch::sweep);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(List.of(sweep, sweep))) {
                done.get();
            }
        }
        assertThat(filed)
                .allSatisfy(one ->
                        assertThat(types(new Case(petitions, one.number()), town.holder(one)))
                                .containsOnlyOnce("supervision-opened"));
    }

    private List<String> warnings(Filed filed) {
        return database.read(
                new Caller.Program().scope(),
                session -> {
                    session.enter(filed.number().petitionId());
                    return session.sql()
                            .sql("select clock, warned_on from clock_warning order by warned_on")
                            .query((row, _) -> row.getString(1) + " " + row.getString(2))
                            .list();
                });
    }

    private static List<String> types(Case file, Caller caller) {
        return file.file(caller).timeline().stream().map(Entry::type).toList();
    }

    private Filed file(OfficeId office) {
        return petitions.file(Town.claim(office), Filer.petitioner(), Optional.empty());
    }

    private <T> T on(int day, Supplier<T> what) {
        return told.teller().at(START.plus(Duration.ofDays(day)), what::get);
    }
}
