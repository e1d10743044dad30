package org.huiyin.correspondence.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets letters follow each other at a distance: making one takes a good part of a second, and
 * whoever acts or reads meanwhile comes first. Where few are owed, each is made at once.
 */
final class Pace {

    private final Duration distance;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    Pace(Duration distance) {
        this.distance = distance;
    }

    /** The moment for one more: now, or at a distance after the one before. */
    Instant next() {
        Instant now = Clock.systemUTC().instant();
        return last.updateAndGet(
                before -> before.isBefore(now.minus(distance)) ? now : before.plus(distance));
    }
}
