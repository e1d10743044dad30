package org.huiyin.shell;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.huiyin.database.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the legal clock: the machine's own, moved by {@code HUIYIN_CLOCK_OFFSET} in a demo. */
@Configuration(proxyBeanMethods = false)
class LegalClock {

    /**
     * @param offset an ISO-8601 period or duration, as {@code P40D} or {@code -PT6H}; blank for
     *     none
     * @throws StartRefused when the offset is not understood, or the database is not marked demo
     */
    @Bean
    Clock clock(Installation installation, @Value("${huiyin.clock.offset:}") String offset) {
        Clock machine = Clock.system(LegalTime.ZONE);
        if (offset.isBlank()) {
            return machine;
        }
        Duration moved = parse(offset.strip());
        if (!installation.isDemo()) {
            throw new StartRefused("clock-offset-not-allowed", offset);
        }
        return Clock.offset(machine, moved);
    }

    private static Duration parse(String offset) {
        try {
            return Duration.parse(offset);
        } catch (DateTimeException notADuration) {
            return parsePeriod(offset);
        }
    }

    private static Duration parsePeriod(String offset) {
        try {
            var now = Instant.now().atZone(LegalTime.ZONE);
            return Duration.between(now, now.plus(Period.parse(offset)));
        } catch (DateTimeException notAPeriod) {
            throw new StartRefused(notAPeriod, "clock-offset-not-understood", offset);
        }
    }
}
