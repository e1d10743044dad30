package org.huiyin.database;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huiyin.Huiyin;

/** The whole program as a process of its own, to be killed and read. */
public record Program(Process process, int port, Path output) implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 300;

    /** Starts {@code huiyin serve} with these settings of the environment and no others. */
    public static Program serve(int port, Map<String, String> settings) throws IOException {
        return serve(port, settings, List.of());
    }

    /** The same with more options of the Java machine, which win over the usual ones. */
    public static Program serve(int port, Map<String, String> settings, List<String> options)
            throws IOException {
        Path output = Files.createDirectories(TestDatabase.folder("program")).resolve("output");
        ProcessBuilder builder = huiyin(settings, "serve");
        builder.command().addAll(builder.command().size() - 2, options);
        builder.environment().put("HUIYIN_PORT", String.valueOf(port));
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new Program(process, port, output);
    }

    /** Runs a command of the program to its end, with these settings and no others. */
    public static Ended run(Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(TestDatabase.folder("command"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                huiyin(settings, command)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        try (Program running = new Program(process, 0, err)) {
            return new Ended(running.awaitEnd(), Files.readAllLines(out), Files.readString(err));
        }
    }

    /**
     * What a command left behind.
     *
     * @param out the lines of its standard output
     * @param err all of the other one
     */
    public record Ended(int status, List<String> out, String err) {}

    private static ProcessBuilder huiyin(Map<String, String> settings, String... command) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx224m",
                                "-Duser.language=en",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Huiyin.class.getName()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(new File("/"));
        builder.environment().keySet().removeIf(name -> name.startsWith("HUIYIN_"));
        builder.environment().putAll(settings);
        return builder;
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!ready(client, question)) {
                if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("not ready: " + Files.readString(output));
                }
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest question)
            throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for its end and gives its exit status. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    /** Kills it. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
