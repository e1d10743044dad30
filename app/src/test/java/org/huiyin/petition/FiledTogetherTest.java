package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is filed at the same time is written together, and each is as if it were filed alone. */
@HuiyinTest
@Import(Town.class)
class FiledTogetherTest {

    private static final int AT_ONCE = 48;

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Database database;
    @Autowired private LegalTime time;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;

    private Town.Place place;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        place = town.found();
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void someShareATransactionAndEachHasItsOwn() throws Exception {
        List<Filed> all = atOnce(this::file);

        assertThat(all.stream().map(this::transaction).distinct().count()).isLessThan(AT_ONCE);
        assertThat(all.stream().map(Filed::number)).doesNotHaveDuplicates();
        for (Filed one : all) {
            CaseFile file = petitions.caseFile(one.number(), town.holder(one)).orElseThrow();
            assertThat(file.timeline()).hasSize(1);
            assertThat(file.view().number()).isEqualTo(one.number().digits());
        }
    }

    @Test
    void aFilingRepeatedMeanwhileIsStillOneAndHoldsUpNobody() throws Exception {
        List<Filed> all =
                atOnce(i ->
                        petitions.file(
                                Town.claim(place.bureau()),
                                Filer.petitioner(),
                                Optional.of("together-" + place.bureau() + i / 3)));

        Set<PetitionNumber> different = new HashSet<>();
        for (int i = 0; i < AT_ONCE; i++) {
            different.add(all.get(i).number());
            assertThat(all.get(i).number()).isEqualTo(all.get(i - i % 3).number());
        }
        assertThat(different).hasSize(AT_ONCE / 3);
    }

    @Test
    void inventedHistoryIsNotWrittenWithWhatIsReal() throws Exception {
        ToldTime.Teller teller = told.teller();
        List<Filed> all =
                atOnce(i ->
                        i % 2 == 0
                                ? file(i)
                                : teller.at(time.now().minus(Duration.ofDays(90)), () -> file(i)));

        List<String> transactions = all.stream().map(this::transaction).toList();
        for (int i = 1; i < AT_ONCE; i += 2) {
            assertThat(transactions)
                    .as("invented, and written alone")
                    .containsOnlyOnce(transactions.get(i));
        }
    }

    @Test
    void nobodyWaitsForAKeyThatSomebodyElseIsUsing() throws Exception {
        Optional<String> key = Optional.of("long-papers");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Alongside longPapers =
                (session, _) -> {
                    session.sql().sql("select 1").query(Integer.class).single();
                    written.countDown();
                    await(done);
                };
        Filing claim = Town.claim(place.bureau());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Filed> first =
                    threads.submit(
                            () -> petitions.file(claim, Filer.petitioner(), key, longPapers));
            await(written);
            Future<Filed> again =
                    threads.submit(() -> petitions.file(claim, Filer.petitioner(), key));

            atOnce(this::file);
            assertThat(first).isNotDone();
            assertThat(again).isNotDone();

            done.countDown();
            assertThat(again.get()).isEqualTo(first.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private interface One {
        Filed file(int place);
    }

    private Filed file(int ignored) {
        return petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
    }

    private List<Filed> atOnce(One filing) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Filed>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int at = i;
            all.add(() -> {
                together.await();
                return filing.file(at);
            });
        }
        List<Filed> filed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Filed> one : threads.invokeAll(all)) {
                filed.add(one.get());
            }
        }
        return filed;
    }

    /** Which one wrote it. */
    private String transaction(Filed filed) {
        return database.read(
                Scope.ofPetition(filed.number().petitionId()),
                session ->
                        session.sql()
                                .sql("select xmin::text from petition")
                                .query(String.class)
                                .single());
    }
}
