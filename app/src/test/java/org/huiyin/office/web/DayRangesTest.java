package org.huiyin.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DayRangesTest {

    @Test
    void daysThatFollowOneAnotherAreOneRangeAlsoOverTheEndOfAMonth() {
        var days =
                new TreeSet<>(
                        List.of(
                                LocalDate.of(2026, 1, 31),
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 2, 2),
                                LocalDate.of(2026, 4, 5)));
        assertThat(new DayRanges(LocalDate::toString).of(days))
                .containsExactly("2026-01-31 – 2026-02-02", "2026-04-05");
        assertThat(new DayRanges(LocalDate::toString).of(new TreeSet<>())).isEmpty();
    }
}
