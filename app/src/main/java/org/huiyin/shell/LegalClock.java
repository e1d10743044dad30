package org.huiyin.shell;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the legal clock: the machine's own, moved by {@code HUIYIN_CLOCK_OFFSET} in a demo. */
@Configuration(proxyBeanMethods = false)
class LegalClock {

    /**
     * @param offset an ISO-8601 period or duration, as {@code P40D} or {@code -PT6H}; blank for
     *     none
     * @throws IllegalStateException when the database is not marked demo, or the offset is not
     *     understood
     */
    @Bean
    Clock legalClock(Installation installation, @Value("${huiyin.clock.offset:}") String offset) {
        if (offset.isBlank()) {
            return Clock.system(LegalTime.ZONE);
        }
        Duration moved = parse(offset.strip());
        if (!installation.isDemo()) {
            throw new IllegalStateException(
                    "HUIYIN_CLOCK_OFFSET=%s moves legal time, which only a database marked demo allows; unset it"
                            .formatted(offset));
        }
        return Clock.offset(Clock.system(LegalTime.ZONE), moved);
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
            throw new IllegalStateException(
                    "HUIYIN_CLOCK_OFFSET=%s is neither a period such as P40D nor a duration such as PT6H"
                            .formatted(offset),
                    notAPeriod);
        }
    }
}
