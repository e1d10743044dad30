package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huiyin.database.StartRefused;
import org.huiyin.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

    private final Installation installation = new Installation(TestDatabase.migrated());

    @Test
    void aRealDatabaseRefusesToStartWithMovedTime() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> clock("P40D"))
                .withMessageContaining("HUIYIN_CLOCK_OFFSET=P40D");
        assertThat(clock("").instant()).isCloseTo(Instant.now(), ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"P40D,960", "PT6H,6", "-PT6H,-6", "P1W,168"})
    void aDemoMayMoveIt(String offset, long hours) {
        installation.markDemo();

        assertThat(clock(offset).instant())
                .isCloseTo(Instant.now().plus(Duration.ofHours(hours)), ofSeconds(5));
    }

    @Test
    void whatIsNoLengthOfTimeIsSaidSo() {
        installation.markDemo();

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> clock("forty days"))
                .withMessageContaining("no length of time");
    }

    @Test
    void daysBeginInShanghai() {
        var time =
                new LegalTime(Clock.fixed(Instant.parse("2026-11-22T16:00:00Z"), ZoneOffset.UTC));

        assertThat(time.today()).isEqualTo("2026-11-23");
    }

    private Clock clock(String offset) {
        return new LegalClock().clock(installation, offset);
    }

    private static org.assertj.core.data.TemporalUnitOffset ofSeconds(long seconds) {
        return within(seconds, java.time.temporal.ChronoUnit.SECONDS);
    }
}
