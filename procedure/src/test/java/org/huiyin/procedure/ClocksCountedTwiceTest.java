package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every clock of random histories, counted by two implementations that share nothing. */
class ClocksCountedTwiceTest {

    private static final int ACTS = 120;
    private static final int CALENDARS = 50;

    @Test
    void someThousandHistoriesHaveTheSameDays() {
        countTwice(0, 2_000);
    }

    @Test
    @Tag("long")
    void aHundredThousandHistoriesHaveTheSameDays() {
        countTwice(1_000_000, 100_000);
    }

    private static void countTwice(int first, int histories) {
        Set<Clock> counted = EnumSet.noneOf(Clock.class);
        List<WorkCalendar> calendars =
                new Random(first)
                        .ints(CALENDARS)
                        .mapToObj(ClocksCountedTwiceTest::calendar)
                        .toList();
        List<NavigableSet<LocalDate>> days =
                calendars.stream().map(SecondCount::workingDays).toList();
        for (int i = 0; i < histories; i++) {
            int seed = first + i;
            Walk walk = new Walk(seed, calendars.get(i % CALENDARS));
            for (int act = 1; act <= ACTS; act++) {
                walk.step();
                if (act % 40 == 0 && walk.petition.status().isPresent()) {
                    compare(walk, days.get(i % CALENDARS), seed, counted);
                }
            }
        }
        assertThat(counted).containsExactly(Clock.values());
    }

    private static void compare(
            Walk walk, NavigableSet<LocalDate> workingDays, int seed, Set<Clock> counted) {
        List<ClockCertificate> clocks = walk.clocks();
        assertThat(clocks.stream().map(SecondCount::line).sorted())
                .as(() -> "seed %d: %s".formatted(seed, walk.events))
                .isEqualTo(new SecondCount(walk.events, walk.profile, workingDays).lines());
        for (ClockCertificate clock : clocks) {
            counted.add(clock.clock());
            assertThat(clock.recompute(walk.calendar)).isEqualTo(clock.lastDay());
            assertThat(walk.calendar.off(clock.lastDay())).isEmpty();
        }
    }

    /** Holidays of up to nine days, and weekend days worked for them. */
    private static WorkCalendar calendar(int seed) {
        Random random = new Random(seed);
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (LocalDate day = LocalDate.of(2024, 1, 1);
                day.getYear() < 2027;
                day = day.plusDays(1 + random.nextInt(40))) {
            if (random.nextBoolean()) {
                day.datesUntil(day.plusDays(1L + random.nextInt(9))).forEach(holidays::add);
            } else if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                worked.add(day);
            }
        }
        worked.removeAll(holidays);
        return new WorkCalendar(Set.of(2024, 2025), holidays, worked);
    }
}
