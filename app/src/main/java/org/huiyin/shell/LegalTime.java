package org.huiyin.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The time by which legal days are counted. Everything that belongs to a case asks here; only
 * technical matters (sessions, limits, jobs) use the machine's own clock.
 */
@Component
public final class LegalTime {

    /** Where legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The moment at which a demo's invented history happens, while it is being told. */
    static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock clock;

    LegalTime(Clock legalClock) {
        this.clock = legalClock;
    }

    /** The present moment, to the microsecond that the database keeps. */
    public Instant now() {
        return (TOLD.isBound() ? TOLD.get() : clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a demo's invented history is being told. */
    public boolean isTold() {
        return TOLD.isBound();
    }

    /** The present legal day. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The legal day on which a moment falls. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
