package org.huiyin.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Writes in one transaction what several callers want written at the same time: whoever comes while
 * somebody is writing waits, and the first of those who waited writes for the others too. When as
 * many wait as go into one transaction, the last of them begins another beside it. Each caller
 * learns of their own only: what was not written together is written alone.
 */
public final class GroupCommit<T> {

    private final int most;
    private final int writers;
    private final Duration patience;
    private final Consumer<List<T>> together;
    private final Consumer<T> alone;
    private final Deque<Wish<T>> waiting = new ArrayDeque<>();
    private int writing;

    /**
     * @param most written in one transaction
     * @param writers at once at most
     * @param patience of a caller whom nobody begins to write for
     * @param together writes all it is given or nothing, and others wait meanwhile. When it throws
     *     {@link DataAccessResourceFailureException}, they may be written all the same; after any
     *     other exception they certainly are not
     * @param alone writes one, for which nobody waits
     */
    public GroupCommit(
            int most,
            int writers,
            Duration patience,
            Consumer<List<T>> together,
            Consumer<T> alone) {
        this.most = most;
        this.writers = writers;
        this.patience = patience;
        this.together = together;
        this.alone = alone;
    }

    /**
     * What a caller wants written.
     *
     * @param then what is left to do when they need to wait no longer
     */
    private record Wish<T>(T value, CompletableFuture<Consumer<T>> then) {}

    /**
     * Writes, alone or with others.
     *
     * @throws DataAccessResourceFailureException when the database is away; it may be written if
     *     somebody had begun to
     */
    public void write(T value) {
        Wish<T> mine = new Wish<>(value, new CompletableFuture<>());
        if (begins(mine)) {
            writeAll(mine);
        } else {
            mine.then
                    .copy()
                    .completeOnTimeout(
                            _ -> giveUp(mine), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .accept(value);
        }
    }

    private void giveUp(Wish<T> mine) {
        if (withdraws(mine)) {
            throw new DataAccessResourceFailureException("nobody began to write it in time");
        }
        mine.then.join().accept(mine.value);
    }

    private synchronized boolean withdraws(Wish<T> wish) {
        return waiting.remove(wish);
    }

    private synchronized boolean begins(Wish<T> wish) {
        if (writing == 0 || (writing < writers && waiting.size() + 1 >= most)) {
            writing++;
            return true;
        }
        waiting.add(wish);
        return false;
    }

    private void writeAll(Wish<T> mine) {
        List<Wish<T>> all = List.of(mine);
        Consumer<T> then = GroupCommit::stopped;
        try {
            all = withOthers(mine);
            then = attempt(all.stream().map(Wish::value).toList());
        } finally {
            try {
                handOver();
            } finally {
                for (Wish<T> one : all) {
                    one.then.complete(then);
                }
            }
        }
        then.accept(mine.value);
    }

    private synchronized List<Wish<T>> withOthers(Wish<T> mine) {
        List<Wish<T>> all = new ArrayList<>(most);
        all.add(mine);
        while (all.size() < most && !waiting.isEmpty()) {
            all.add(waiting.poll());
        }
        return all;
    }

    private Consumer<T> attempt(List<T> all) {
        try {
            together.accept(all);
            return _ -> {};
        } catch (DataAccessResourceFailureException away) {
            return failing(away);
        } catch (CannotAcquireLockException mayTakeLong) {
            return alone;
        } catch (RuntimeException takenBack) {
            return all.size() == 1 ? failing(takenBack) : alone;
        }
    }

    private static <T> Consumer<T> failing(RuntimeException reason) {
        return _ -> {
            throw reason;
        };
    }

    private synchronized void handOver() {
        if (waiting.isEmpty() || (writing > 1 && waiting.size() < most)) {
            writing--;
        } else {
            Wish<T> next = waiting.poll();
            next.then.complete(_ -> writeAll(next));
        }
    }

    private static <T> void stopped(T value) {
        throw new DataAccessResourceFailureException("whoever wrote it was stopped");
    }
}
