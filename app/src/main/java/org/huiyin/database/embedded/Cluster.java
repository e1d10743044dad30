package org.huiyin.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The server's files and the commands on them: set up, run, stop. The settings that make a commit
 * durable stand on the command line, where no file in the cluster can override them.
 */
record Cluster(Binaries binaries, ServerUser user) {

    static final String SUPERUSER = "postgres";

    private static final List<String> SETTINGS =
            List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "max_connections=60",
                    "shared_buffers=256MB",
                    // On no disk of today is a page elsewhere four times as far as the next.
                    "random_page_cost=1.1",
                    // After each checkpoint whole pages go to the log once more.
                    "checkpoint_timeout=15min",
                    "max_wal_size=2GB",
                    "io_method=sync",
                    "jit=off",
                    "autovacuum_naptime=10s",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "logging_collector=on",
                    "log_filename=postgresql-%a.log",
                    "log_rotation_age=1d",
                    "log_truncate_on_rotation=on",
                    // Rows and statements hold what people gave us: the log never does.
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic",
                    "log_parameter_max_length_on_error=0");

    Path folder() {
        return user.home().resolve("cluster");
    }

    /** Beside the server's folder, not in it: what root writes, the server's user must not lead. */
    private Path console() {
        return user.home().resolveSibling("postgres-start.log");
    }

    /** Sets the cluster up unless it stands; one that was left half made is made anew. */
    void setUp(String superuserPassword) throws IOException {
        if (Files.isDirectory(folder())) {
            return;
        }
        Path draft = user.home().resolve("cluster.new");
        FileSystemUtils.deleteRecursively(draft);
        Path passwordFile = user.home().resolveSibling("postgres-password.new");
        Passwords.write(passwordFile, superuserPassword);
        user.own(passwordFile);
        try {
            run(
                    List.of(
                            binaries.program("initdb"),
                            "--pgdata=" + draft,
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--auth=scram-sha-256",
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(draft, folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts a server. The kernel asks it to stop when the thread that called this ends, so that it
     * does not outlive a program that was killed.
     */
    Process launch(int port) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "setpriv",
                                "--pdeathsig=INT",
                                binaries.program("postgres"),
                                "-D",
                                folder().toString(),
                                "-p",
                                String.valueOf(port)));
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        return user.command(command)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile())
                .start();
    }

    /** Whether the server of this process takes connections. */
    boolean ready(Process server) throws IOException {
        Path file = folder().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.get(0).equals(String.valueOf(server.pid()))
                && lines.get(7).strip().equals("ready");
    }

    /** Asks the server to end all sessions and stop cleanly, and waits until it has. */
    void stop() throws IOException {
        run(List.of(binaries.program("pg_ctl"), "stop", "-D", folder().toString(), "-m", "fast"));
    }

    /** What the server said before it had a log of its own. */
    String lastWords() throws IOException {
        return Files.readString(console()).strip();
    }

    private void run(List<String> command) throws IOException {
        Process process =
                user.command(command)
                        .redirectErrorStream(true)
                        .redirectOutput(console().toFile())
                        .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartRefused("server-failed", command.get(0), lastWords());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
