package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** However many come from one address, the next address is served. */
class AtOnceTest {

    private static final int MOST = 4;

    private final AtOnce limit = new AtOnce(MOST, Duration.ofMillis(200));
    private final CountDownLatch end = new CountDownLatch(1);
    private final Semaphore inside = new Semaphore(0);

    @AfterEach
    void end() {
        end.countDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFloodFromOneAddressKeepsNobodyElseOut() throws Exception {
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(flood.submit(() -> served("192.0.2.7", true)));
            }
            inside.acquire(MOST);
            assertThat(served("192.0.2.7", false)).isEqualTo(429);
            assertThat(served("192.0.2.8", false)).isEqualTo(200);
            assertThat(served("2001:db8:1::7", false)).isEqualTo(200);
            assertThat(inside.availablePermits()).as("served at a time").isZero();
            end.countDown();
            int turnedAway = 0;
            for (Future<Integer> one : all) {
                turnedAway += one.get() == 429 ? 1 : 0;
            }
            assertThat(turnedAway).isBetween(1, 100 - MOST);
        }
        assertThat(served("192.0.2.7", false)).as("when the flood is over").isEqualTo(200);
        assertThat(limit.remembered()).isZero();
    }

    @Test
    void staffBehindOneAddressAreNotCounted() throws Exception {
        try (ExecutorService office = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 3 * MOST; i++) {
                all.add(
                        office.submit(() -> {
                            SecurityContextHolder.setContext(StaffSession.contextOf(clerk()));
                            return served("192.0.2.9", true);
                        }));
            }
            inside.acquire(3 * MOST);
            end.countDown();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    private int served(String address, boolean stay) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(
                request,
                response,
                (_, _) -> {
                    if (stay) {
                        inside.release();
                        await();
                    }
                });
        return response.getStatus();
    }

    private void await() throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static SignedIn clerk() {
        return new SignedIn(
                UUID.randomUUID(),
                new StaffId("desk"),
                "desk",
                new OfficeId("1"),
                "bureau",
                EnumSet.of(Role.CLERK),
                List.of());
    }
}
