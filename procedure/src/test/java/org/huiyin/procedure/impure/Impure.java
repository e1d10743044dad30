package org.huiyin.procedure.impure;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.slf4j.Logger;

/** One violation each. */
public final class Impure {

    private Impure() {}

    /** Asks what day it is. */
    public static final class AsksTheDay {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    /** Asks what time it is. */
    public static final class AsksTheTime {
        Instant now() {
            return Instant.now();
        }
    }

    /** Holds a clock. */
    public record HoldsAClock(Clock clock) {}

    /** Throws dice. */
    public record ThrowsDice(Random dice) {}

    /** Throws other dice. */
    public static final class ThrowsOtherDice {
        double roll() {
            return Math.random();
        }
    }

    /** Makes ids up. */
    public static final class MakesIdsUp {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    /** Looks around in its machine. */
    public static final class LooksAround {
        long nanos() {
            return System.nanoTime();
        }
    }

    /** Starts a thread. */
    public static final class StartsAThread {
        Thread start() {
            return Thread.startVirtualThread(() -> {});
        }
    }

    /** Knows a file. */
    public record KnowsAFile(File file) {}

    /** Knows a path. */
    public record KnowsAPath(Path path) {}

    /** Knows a framework. */
    public record KnowsAFramework(Logger logger) {}
}
