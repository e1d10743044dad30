package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer feeds each target for a minute, led by what the code does, and finds nothing. */
@Tag("long")
class JazzerTest {

    private static final int SECONDS = Integer.getInteger("huiyin.fuzz.seconds", 60);
    private static final int GRACE = 180;

    /** Whose ways Jazzer follows: our own code, and what of others reads what was sent quickly. */
    private static final List<String> WATCHED =
            List.of(
                    "org.huiyin.**",
                    "de.siegmar.**",
                    "tools.jackson.core.**",
                    "org.apache.poi.openxml4j.**",
                    "org.apache.poi.xssf.eventusermodel.**",
                    "org.apache.commons.compress.**");

    @TempDir Path folder;

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void findsNothing(Target target) throws IOException, InterruptedException {
        Told told = told(target);
        assertThat(told.words()).as("it has run").contains("Done ");
        assertThat(told.end()).as(told.words()).isZero();
    }

    @Test
    void findsADefect() throws IOException, InterruptedException {
        Told told = told(Targets.BROKEN);
        assertThat(told.words()).contains("it never begins so");
        assertThat(told.end()).isNotZero();
    }

    /** What Jazzer said, and how it ended. */
    private record Told(String words, int end) {}

    private Told told(Target target) throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (byte[] seed : target.seeds().get()) {
            Files.write(Files.createTempFile(seeds, "seed", ""), seed);
        }
        Path words = folder.resolve("told.txt");
        Process jazzer =
                new ProcessBuilder(command(target, seeds))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(words.toFile())
                        .start();
        try {
            assertThat(jazzer.waitFor(SECONDS + GRACE, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Told(
                    Files.readString(words, StandardCharsets.ISO_8859_1), jazzer.exitValue());
        } finally {
            jazzer.destroyForcibly();
        }
    }

    private static List<String> command(Target target, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=" + String.join(":", WATCHED),
                "-max_total_time=" + SECONDS,
                "-timeout=60",
                "-rss_limit_mb=4096",
                "-max_len=8192",
                seeds.toString());
    }

    private static String classes() {
        String listed = System.getProperty("surefire.test.class.path");
        String plain = System.getProperty("java.class.path");
        return listed == null ? plain : listed + File.pathSeparator + plain;
    }
}
