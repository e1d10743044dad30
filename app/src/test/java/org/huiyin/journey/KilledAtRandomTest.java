package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.huiyin.Huiyin;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the program, of its database and of both, at random moments under writing
 * clients: nothing acknowledged is lost, nothing is there twice.
 */
class KilledAtRandomTest {

    private static final int CLIENTS = 16;
    private static final Duration RESTART = Duration.ofSeconds(15);

    private final SplittableRandom random = new SplittableRandom(7);
    private final Path data = TestDatabase.folder("killed");

    /** What is killed, in turn. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @Test
    void losesNothingInThreeRounds() throws Exception {
        rounds(3);
    }

    @Test
    @Tag("long")
    void losesNothingInTwentyRounds() throws Exception {
        rounds(20);
    }

    private void rounds(int rounds) throws Exception {
        int port = Ports.free();
        Program program = serve(port);
        try (Writers writers = new Writers(port)) {
            program.awaitReady();
            writers.start(CLIENTS);
            for (int round = 0; round < rounds; round++) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300, 2000));
                Victim victim = Victim.values()[round % Victim.values().length];
                long killed = System.nanoTime();
                program = afterKilling(victim, program, port);
                Duration away = Duration.ofNanos(System.nanoTime() - killed);
                System.out.printf("killed %s, back after %d ms%n", victim, away.toMillis());
                assertThat(away).isLessThan(RESTART);
            }
            writers.stop();
            everythingIsThereOnce(writers);
            program.process().destroy();
            program.awaitEnd();
            assertThat(petitionsOnFile()).isEqualTo(writers.acknowledged().size());
        } finally {
            program.close();
        }
    }

    private Program afterKilling(Victim victim, Program program, int port) throws Exception {
        ProcessHandle database = database();
        if (victim != Victim.PROGRAM) {
            database.destroyForcibly();
        }
        if (victim == Victim.DATABASE) {
            database.onExit().get(10, TimeUnit.SECONDS);
            program.awaitReady();
            return program;
        }
        program.close();
        Program next = serve(port);
        next.awaitReady();
        return next;
    }

    private static void everythingIsThereOnce(Writers writers) throws InterruptedException {
        List<Writers.Acknowledged> all = writers.acknowledged();
        assertThat(all).hasSizeGreaterThan(CLIENTS);
        assertThat(all.stream().map(Writers.Acknowledged::number)).doesNotHaveDuplicates();
        for (Writers.Acknowledged one : all) {
            assertThat(writers.version(one)).as(one.number()).isEqualTo("\"2\"");
        }
        for (Writers.Acknowledged one : all.subList(0, CLIENTS)) {
            assertThat(writers.file(one.key())).isEqualTo(one);
        }
    }

    private Program serve(int port) throws IOException {
        return Program.serve(
                port,
                Map.of(
                        "HUIYIN_DATA", data.toString(),
                        "HUIYIN_DEMO", "true",
                        "HUIYIN_DEMO_CASES", "0",
                        "HUIYIN_LIMITS_FILING_PER_MINUTE", "1000000"));
    }

    private ProcessHandle database() throws IOException {
        Path lockFile = data.resolve("postgres/cluster/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(lockFile).getFirst()))
                .orElseThrow();
    }

    /** Counts what is on file and verifies every chain of hashes, by the operator's own command. */
    private long petitionsOnFile() throws Exception {
        ProcessBuilder check =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Huiyin.class.getName(),
                        "rebuild",
                        "--check");
        check.environment().put("HUIYIN_DATA", data.toString());
        Path output = data.resolve("rebuild.txt");
        Process process = check.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        String last = Files.readAllLines(output).getLast();
        return Long.parseLong(last.replaceAll(".*\"petitions\":(\\d+).*", "$1"));
    }
}
