package org.huiyin.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Closed load: each client does one piece of work after the other for a bounded time. */
final class Load {

    private Load() {}

    /** Makes each client's own work, e.g. on its own connection. */
    @FunctionalInterface
    interface Client {
        Work connect(int number) throws Exception;
    }

    /** One piece of work. */
    @FunctionalInterface
    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /**
     * What was measured.
     *
     * @param perSecond pieces of work done a second, by all clients together
     * @param p95 in milliseconds
     */
    record Rate(int clients, double perSecond, double p50, double p95, double p99) {}

    /** Runs all clients for that long and puts their latencies together. */
    static Rate run(int clients, Duration time, Client client) throws Exception {
        Histogram all = new Histogram(3);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Histogram>> runs = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                runs.add(threads.submit(() -> one(client, number, start + time.toNanos())));
            }
            for (Future<Histogram> run : runs) {
                all.add(run.get());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(
                clients,
                all.getTotalCount() / seconds,
                all.getValueAtPercentile(50) / 1e3,
                all.getValueAtPercentile(95) / 1e3,
                all.getValueAtPercentile(99) / 1e3);
    }

    private static Histogram one(Client client, int number, long until) throws Exception {
        Histogram micros = new Histogram(3);
        try (Work work = client.connect(number)) {
            for (long now = System.nanoTime(); now < until; ) {
                work.once();
                long then = System.nanoTime();
                micros.recordValue((then - now) / 1000);
                now = then;
            }
        }
        return micros;
    }
}
