package org.huiyin.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.StartRefused;

/**
 * What an earlier server left in a cluster's folder: a lock file, processes without their
 * postmaster, or a whole server whose program was killed. Nothing of it may live beside a new one.
 *
 * <p>A process belongs to the folder when it is a {@code postgres} that works in it, as every one
 * does from its start; so a process that was given a dead one's number later is never touched.
 */
record Remains(Cluster cluster) {

    /** Stops what still runs, cleanly where it can be, and takes the lock file away. */
    void clear() throws IOException {
        List<ProcessHandle> living = living();
        Optional<Long> leader = leader();
        if (living.stream().anyMatch(process -> leader.equals(Optional.of(process.pid())))) {
            stop();
        }
        living.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(
                        living.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture<?>[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        Files.deleteIfExists(lockFile());
    }

    private void stop() throws IOException {
        try {
            cluster.stop();
        } catch (StartRefused stubborn) {
            // It is ended the hard way next, and recovers from its log.
        }
    }

    private Path lockFile() {
        return cluster.folder().resolve("postmaster.pid");
    }

    private Optional<Long> leader() throws IOException {
        try (var lines = Files.lines(lockFile())) {
            return lines.findFirst().map(Long::valueOf);
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * The list is made by the server's user: root in a container may not see where the processes of
     * others work.
     */
    private List<ProcessHandle> living() throws IOException {
        String here = " " + cluster.folder().toRealPath();
        return cluster.user()
                .output("find", "/proc", "-maxdepth", "2", "-name", "cwd", "-printf", "%h %l\\n")
                .lines()
                .filter(line -> line.endsWith(here))
                .map(line -> line.substring("/proc/".length(), line.length() - here.length()))
                .filter(Remains::isServer)
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isServer(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid, "comm")).strip().equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }
}
