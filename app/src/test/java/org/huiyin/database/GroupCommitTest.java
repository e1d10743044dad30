package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Whoever waits is written with others, and learns only of their own. */
@Timeout(60)
class GroupCommitTest {

    private static final int FIRST = 0;
    private static final int ALWAYS_TAKEN = 3;

    private final List<List<Integer>> written = Collections.synchronizedList(new ArrayList<>());
    private Duration patience = Duration.ofSeconds(30);
    private final CountDownLatch othersWait = new CountDownLatch(1);

    @Test
    void theFirstIsWrittenAloneAndWhoWaitedTogetherInTheirOrder() throws Exception {
        var group = group(4, 1, held(written::add));
        for (Future<?> one : all(group, 11)) {
            one.get();
        }
        assertThat(written)
                .containsExactly(
                        List.of(0), List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9, 10));
    }

    @Test
    void asManyWriteAtOnceAsMayWhenEachHasEnough() throws Exception {
        var group =
                group(
                        2,
                        2,
                        some -> {
                            if (!some.contains(4)) {
                                await(othersWait);
                            }
                            written.add(some);
                        });
        for (Future<?> one : all(group, 5)) {
            one.get();
        }
        assertThat(written).containsExactlyInAnyOrder(List.of(0), List.of(2, 1), List.of(3, 4));
    }

    @Test
    void whatFailsTogetherIsTriedAloneAndFailsForItsOwnCallerOnly() throws Exception {
        var group =
                group(
                        4,
                        1,
                        held(some -> {
                            if (some.contains(ALWAYS_TAKEN)) {
                                throw new DuplicateKeyException("taken");
                            }
                            written.add(some);
                        }));
        List<Future<?>> all = all(group, 5);
        for (int i = 0; i < 5; i++) {
            if (i == ALWAYS_TAKEN) {
                assertThatThrownBy(all.get(i)::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(DuplicateKeyException.class);
            } else {
                all.get(i).get();
            }
        }
        assertThat(written)
                .containsExactlyInAnyOrder(List.of(0), List.of(1), List.of(2), List.of(4));
    }

    @Test
    void whatMayHaveHappenedIsNotTriedAgain() throws Exception {
        var group =
                group(
                        4,
                        1,
                        held(some -> {
                            written.add(some);
                            if (some.contains(2)) {
                                throw new DataAccessResourceFailureException("gone");
                            }
                        }));
        List<Future<?>> all = all(group, 6);
        for (int i = 1; i < 5; i++) {
            assertThatThrownBy(all.get(i)::get)
                    .hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        all.getFirst().get();
        all.getLast().get();
        assertThat(written).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5));
    }

    @Test
    void aWriterThatBreaksLeavesNobodyWaiting() throws Exception {
        var group =
                group(
                        4,
                        1,
                        held(some -> {
                            if (some.contains(2)) {
                                throw new StackOverflowError();
                            }
                        }));
        List<Future<?>> all = all(group, 6);
        assertThatThrownBy(all.get(1)::get).hasCauseInstanceOf(StackOverflowError.class);
        for (int i = 2; i < 5; i++) {
            assertThatThrownBy(all.get(i)::get)
                    .hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        all.getLast().get();
    }

    @Test
    void whoIsAloneLearnsOfAFailureAtOnceAndOfALockWhenItIsFree() {
        assertThatThrownBy(() ->
                        group(
                                        4,
                                        1,
                                        _ -> {
                                            throw new DuplicateKeyException("taken");
                                        })
                                .write(1))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(written).isEmpty();
        group(
                        4,
                        1,
                        _ -> {
                            throw new CannotAcquireLockException("somebody else has it");
                        })
                .write(1);
        assertThat(written).containsExactly(List.of(1));
    }

    @Test
    void forWhomNobodyBeginsInTimeNothingIsWritten() throws Exception {
        patience = Duration.ofMillis(50);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        GroupCommit<Integer> group =
                group(
                        4,
                        1,
                        some -> {
                            begun.countDown();
                            await(end);
                            written.add(some);
                        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> group.write(0));
            await(begun);
            assertThatThrownBy(() -> group.write(1))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            end.countDown();
            first.get();
        }
        assertThat(written).containsExactly(List.of(0));
    }

    @Test
    void whoIsBeingWrittenForWaitsForTheEnd() throws Exception {
        patience = Duration.ofSeconds(2);
        var group =
                group(
                        4,
                        1,
                        held(some -> {
                            if (some.contains(2)) {
                                LockSupport.parkNanos(patience.plusSeconds(1).toNanos());
                            }
                            written.add(some);
                        }));
        for (Future<?> one : all(group, 3)) {
            one.get();
        }
        assertThat(written).containsExactly(List.of(0), List.of(1, 2));
    }

    private GroupCommit<Integer> group(int most, int writers, Consumer<List<Integer>> together) {
        return new GroupCommit<>(
                most,
                writers,
                patience,
                together,
                one -> {
                    if (one == ALWAYS_TAKEN) {
                        throw new DuplicateKeyException("taken");
                    }
                    written.add(List.of(one));
                });
    }

    /** Keeps the first at it until all others wait. */
    private Consumer<List<Integer>> held(Consumer<List<Integer>> transaction) {
        return some -> {
            if (some.contains(FIRST)) {
                await(othersWait);
            }
            transaction.accept(some);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Has so many write, of which the first begins and the others come in their order. */
    private List<Future<?>> all(GroupCommit<Integer> group, int callers) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            for (int caller : IntStream.range(0, callers).toArray()) {
                Thread[] it = new Thread[1];
                CountDownLatch begun = new CountDownLatch(1);
                all.add(
                        threads.submit(() -> {
                            it[0] = Thread.currentThread();
                            begun.countDown();
                            group.write(caller);
                        }));
                await(begun);
                while (it[0].getState() != Thread.State.WAITING
                        && it[0].getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
            }
            othersWait.countDown();
            return all;
        }
    }
}
