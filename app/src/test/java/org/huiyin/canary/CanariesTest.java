package org.huiyin.canary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Canaries come in by every channel. Then every byte that the program left anywhere is searched for
 * them, and every page and answer that an office not on the case can reach: nothing is found. With
 * encryption off the same search finds them.
 */
class CanariesTest {

    private static final String DEPARTMENT = "990101-RS";
    private static final String BUREAU = "990101-XF";

    private final Search search = new Search();

    @Test
    void aFewHundredLieNowhereInTheClear() throws Exception {
        lieNowhere(300, false);
    }

    @Test
    @Tag("long")
    void tenThousandLieNowhereInTheClear() throws Exception {
        lieNowhere(10_000, true);
    }

    private void lieNowhere(int canaries, boolean alsoStopped) throws Exception {
        Sinks sinks = Sinks.open(BUREAU, DEPARTMENT);
        try (Cage cage = Cage.start(sinks);
                Machine machine = new Machine(cage)) {
            Flight flight = new Flight(cage, machine);
            flight.brings(canaries);
            assertThat(flight.canaries()).isGreaterThanOrEqualTo(canaries);
            othersSeeNothing(cage, machine, flight);
            noticesSayNothing(sinks);
            try (Socket underWay = machine.sendsHalf(new Canary(0))) {
                machine.isRefused(new Canary(0));
                assertThat(underWay.isConnected()).isTrue();
                cage.kill();
            }
            nothingIsFound(cage, "after kill -9");
            if (alsoStopped) {
                cage.startAgain();
                cage.stop();
                nothingIsFound(cage, "after a clean stop");
            }
            theSearchLooksEverywhere(cage);
        }
    }

    private void othersSeeNothing(Cage cage, Machine machine, Flight flight) throws Exception {
        List<String> numbers = flight.numbers();
        Crawl others =
                new Crawl(cage, machine, search)
                        .by("company-dispatcher", numbers)
                        .by("company-head", numbers)
                        .by("other-handler", numbers)
                        .byAnybody(numbers);
        assertThat(others.found()).as("pages of offices not on the case").isEmpty();
        assertThat(others.pages()).isGreaterThan(150);
        Crawl own = new Crawl(cage, machine, search).by("dispatcher", numbers);
        assertThat(own.found()).as("the same crawl by the office on the case").isNotEmpty();
    }

    private void noticesSayNothing(Sinks sinks) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (sinks.mails().isEmpty() || sinks.messages().isEmpty() || sinks.calls().isEmpty()) {
            assertThat(System.nanoTime())
                    .as(
                            "%d mails, %d SMS, %d calls",
                            sinks.mails().size(), sinks.messages().size(), sinks.calls().size())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<String> all = new ArrayList<>(sinks.mails());
        all.addAll(sinks.messages());
        all.addAll(sinks.calls());
        assertThat(search.in("notices", String.join("\n", all))).isEmpty();
    }

    private void nothingIsFound(Cage cage, String when) throws Exception {
        for (Path place : cage.places()) {
            assertThat(search.under(place)).as("%s, %s", place, when).isEmpty();
            assertThat(withAddress(place))
                    .as("%s, %s: who asked from where", place, when)
                    .isEmpty();
        }
    }

    /** Files that hold the address from which every request said that it came. */
    private static List<Path> withAddress(Path folder) throws IOException {
        String hex = HexFormat.of().formatHex(Perch.FROM.getBytes(StandardCharsets.US_ASCII));
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (text.contains(Perch.FROM) || text.contains(hex)) {
                    all.add(file);
                }
            }
        }
        return all;
    }

    /** What is put into each place is found there. */
    private void theSearchLooksEverywhere(Cage cage) throws Exception {
        byte[] planted = new Canary(0).says(Canary.Field.NOTE).getBytes(StandardCharsets.UTF_8);
        List<Path> log;
        try (var files = Files.walk(cage.data().resolve("postgres"))) {
            log =
                    files.filter(file -> file.toString().matches(".*/(log|pg_wal|base)/.*"))
                            .filter(Files::isRegularFile)
                            .toList();
        }
        List<Path> all = new ArrayList<>(cage.places().stream().map(p -> p.resolve("x")).toList());
        Arrays.asList("log/", "pg_wal/", "base/")
                .forEach(kind ->
                        all.add(
                                log.stream()
                                        .filter(file -> file.toString().contains(kind))
                                        .findFirst()
                                        .orElseThrow()));
        for (Path file : all) {
            Files.write(file, planted, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        int found = 0;
        for (Path place : cage.places()) {
            found += (int) search.under(place).stream().map(Search.Found::where).distinct().count();
        }
        assertThat(found).isEqualTo(all.size());
    }

    @Test
    @Tag("long")
    void withEncryptionOffTheSearchFindsEachOfThem() throws Exception {
        Sinks sinks = Sinks.open(BUREAU, DEPARTMENT);
        try (Cage cage = Cage.inTheClear(sinks);
                Machine machine = new Machine(cage)) {
            new Flight(cage, machine).brings(20);
            cage.kill();
            List<Search.Found> found = search.under(cage.data());
            Set<String> fields =
                    Arrays.stream(Canary.Field.values())
                            .filter(field ->
                                    found.stream()
                                            .anyMatch(one ->
                                                    one.around()
                                                            .contains(
                                                                    Canary.CHINESE + field.sign())))
                            .map(Enum::name)
                            .collect(toSet());
            assertThat(fields)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Canary.Field.values())
                                    .map(Enum::name)
                                    .collect(Collectors.toList()));
            assertThat(found).anyMatch(one -> one.around().contains(Canary.PHONE));
            assertThat(found).anyMatch(one -> one.where().contains("pg_wal"));
            assertThat(found).anyMatch(one -> one.where().contains("/base/"));
            assertThat(found).anyMatch(one -> one.where().startsWith("documents"));
        }
    }
}
