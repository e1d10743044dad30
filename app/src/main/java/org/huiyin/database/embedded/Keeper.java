package org.huiyin.database.embedded;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that starts the server, watches it, and starts it again on the same port when it dies.
 * The kernel stops the server when this thread ends, however it ends.
 */
final class Keeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Cluster cluster;
    private final int port;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;

    private Keeper(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
        this.thread = Thread.ofPlatform().name("postgres-keeper").daemon().unstarted(this::keep);
    }

    /**
     * Starts a server and waits until it takes connections; recovery after a crash may take its
     * time.
     *
     * @throws StartRefused with the server's own words when it ends instead
     */
    static Keeper start(Cluster cluster, int port) {
        Keeper keeper = new Keeper(cluster, port);
        keeper.thread.start();
        try {
            keeper.ready.join();
            return keeper;
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartRefused refused ? refused : e;
        }
    }

    int port() {
        return port;
    }

    private void keep() {
        try {
            Process server = launch();
            ready.complete(null);
            while (true) {
                int exit = server.waitFor();
                log.warn("PostgreSQL ended with status {}; starting it again", exit);
                server = launchAgain();
                log.info("PostgreSQL is back");
            }
        } catch (InterruptedException closed) {
            clear();
        } catch (IOException | RuntimeException e) {
            clear();
            ready.completeExceptionally(e);
        }
    }

    private Process launch() throws IOException, InterruptedException {
        new Remains(cluster).clear();
        Process server = cluster.launch(port);
        while (!cluster.ready(server)) {
            if (server.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new StartRefused("server-failed", cluster.folder(), cluster.lastWords());
            }
        }
        return server;
    }

    private Process launchAgain() throws InterruptedException {
        for (long pause = 100; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return launch();
            } catch (IOException | StartRefused e) {
                log.error("PostgreSQL cannot be started again yet: {}", e.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    private void clear() {
        try {
            new Remains(cluster).clear();
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL was not stopped cleanly; it recovers at the next start", e);
        }
    }

    /** Stops the server cleanly, ending what sessions it has. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
