package org.huiyin.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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
    private final Consumer<List<T>> together;
    private final Consumer<T> alone;
    private final Deque<Wish<T>> waiting = new ArrayDeque<>();
    private int writing;

    /**
     * @param most written in one transaction
     * @param writers at once at most
     * @param together writes all it is given, or nothing; all others wait for it meanwhile
     * @param alone writes one, for which nobody waits
     */
    public GroupCommit(int most, int writers, Consumer<List<T>> together, Consumer<T> alone) {
        this.most = most;
        this.writers = writers;
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
     * @throws DataAccessResourceFailureException when the database went away; it may be written
     */
    public void write(T value) {
        Wish<T> mine = new Wish<>(value, new CompletableFuture<>());
        if (begins(mine)) {
            writeAll(mine);
        } else {
            mine.then.join().accept(value);
        }
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
        List<Wish<T>> all = withOthers(mine);
        Consumer<T> then = GroupCommit::stopped;
        try {
            then = attempt(all.stream().map(Wish::value).toList());
        } finally {
            handOver();
            for (Wish<T> one : all) {
                one.then.complete(then);
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
            return _ -> {
                throw away;
            };
        } catch (RuntimeException takenBack) {
            return alone;
        }
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
        throw new IllegalStateException("whoever wrote it was stopped");
    }
}
