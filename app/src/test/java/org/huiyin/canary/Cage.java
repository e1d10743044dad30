package org.huiyin.canary;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program, with the demo's offices and no cases, and everything it writes: its data
 * folder, its temporary files, what it says.
 */
final class Cage implements AutoCloseable {

    private final Path data = TestDatabase.folder("canaries");
    private final Path temporary = TestDatabase.folder("canaries-tmp");
    private final int port = Ports.free();
    private final Sinks sinks;
    private final List<String> options = new ArrayList<>();
    private final List<Path> outputs = new ArrayList<>();
    private Program program;

    private Cage(Sinks sinks, boolean encrypted) throws Exception {
        this.sinks = sinks;
        Files.createDirectories(temporary);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
        options.add("-Djava.io.tmpdir=" + temporary);
        if (!encrypted) {
            options.addAll(List.of("-cp", inTheClear() + File.pathSeparator + classPath()));
        }
        program = serve();
    }

    static Cage start(Sinks sinks) throws Exception {
        return new Cage(sinks, true);
    }

    /** With a cipher that leaves everything as it is. */
    static Cage inTheClear(Sinks sinks) throws Exception {
        return new Cage(sinks, false);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** A class of the cipher's name that does nothing, compiled where no other test sees it. */
    private static Path inTheClear() throws IOException {
        Path folder = Files.createDirectories(TestDatabase.folder("in-the-clear"));
        Path source = folder.resolve("AesGcmJce.java");
        try (var text =
                Objects.requireNonNull(Cage.class.getResourceAsStream("/canary/AesGcmJce.txt"))) {
            Files.copy(text, source);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status =
                compiler.run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        folder.toString(),
                        source.toString());
        if (status != 0) {
            throw new AssertionError("the open cipher does not compile");
        }
        return folder;
    }

    private Program serve() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(sinks.settings());
        settings.put("HUIYIN_DATA", data.toString());
        settings.put("HUIYIN_DEMO", "true");
        settings.put("HUIYIN_DEMO_CASES", "0");
        settings.put("HUIYIN_LIMITS_FILING_PER_MINUTE", "1000000");
        settings.put("HUIYIN_TRUSTED_PROXIES", "127.0.0.1");
        Program started = Program.serve(port, settings, options);
        outputs.add(started.output());
        started.awaitReady();
        return started;
    }

    int port() {
        return port;
    }

    /** Asks it to stop, and waits until it has. */
    void stop() throws InterruptedException {
        program.process().destroy();
        program.awaitEnd();
    }

    /** Kills program and database as {@code kill -9} does. */
    void kill() throws IOException {
        ProcessHandle database =
                ProcessHandle.of(
                                Long.parseLong(
                                        Files.readAllLines(
                                                        data.resolve(
                                                                "postgres/cluster/postmaster.pid"))
                                                .getFirst()))
                        .orElseThrow();
        program.close();
        database.destroyForcibly();
        database.onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        program = serve();
    }

    /** Where what the program writes lies: files under folders. */
    List<Path> places() {
        List<Path> all = new ArrayList<>(List.of(data, temporary));
        outputs.forEach(output -> all.add(Objects.requireNonNull(output.getParent())));
        return all;
    }

    Path data() {
        return data;
    }

    /** The account of a user, as the demo file tells it. */
    JsonNode account(String user) throws IOException {
        JsonNode demo = JsonMapper.shared().readTree(Files.readString(data.resolve("demo.json")));
        for (String list : List.of("accounts", "company")) {
            for (JsonNode account : demo.path(list)) {
                if (account.path("user").asString().equals(user)) {
                    return account;
                }
            }
        }
        throw new AssertionError("the demo has no " + user);
    }

    /** An address of the program. */
    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        program.close();
        sinks.close();
    }
}
