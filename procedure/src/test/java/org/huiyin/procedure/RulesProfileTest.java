package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are data, and data that makes no sense is refused when it is read, not when it counts. */
class RulesProfileTest {

    private String id = "local";
    private String jurisdiction = "330106";
    private Optional<LocalDate> until = Optional.of(day("2024-12-31"));
    private final Map<Clock, RulesProfile.Period> periods = new EnumMap<>(Cast.NATIONAL.periods());
    private List<Integer> warnings = List.of(5, 1);
    private int years = 10;
    private final int[] days = {30, 30, 30, 7, 30};

    private RulesProfile profile() {
        return new RulesProfile(
                id,
                jurisdiction,
                day("2024-01-01"),
                until,
                ZoneId.of("Asia/Shanghai"),
                true,
                periods,
                days[0],
                days[1],
                days[2],
                days[3],
                days[4],
                warnings,
                Map.of(),
                true,
                Set.of(),
                years);
    }

    private void refused(String message) {
        assertThatIllegalArgumentException().isThrownBy(this::profile).withMessage(message);
    }

    @Test
    void itMayHoldForOneDay() {
        until = Optional.of(day("2024-01-01"));
        assertThatCode(this::profile).doesNotThrowAnyException();
    }

    @Test
    void itEndsAfterItBegins() {
        until = Optional.of(day("2023-12-31"));
        refused("a profile ends after it begins");
    }

    @Test
    void itHasAName() {
        id = " ";
        refused("id and jurisdiction are not blank");
    }

    @Test
    void itHoldsSomewhere() {
        jurisdiction = "";
        refused("id and jurisdiction are not blank");
    }

    @Test
    void everyClockHasALength() {
        periods.remove(Clock.HANDLING);
        refused("every clock has a period, except those that are set case by case");
    }

    @Test
    void theDayOfTheReportIsTheBureaus() {
        periods.put(Clock.ASSIGNED_REPORT, new RulesProfile.Period(30, PeriodUnit.DAYS, "22"));
        refused("every clock has a period, except those that are set case by case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cast.NATIONAL.period(Clock.ASSIGNED_REPORT))
                .withMessage("ASSIGNED_REPORT is set case by case");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noNumberOfDaysIsNegative(int which) {
        days[which] = 0;
        assertThatCode(this::profile).doesNotThrowAnyException();
        days[which] = -1;
        refused(
                which < 2
                        ? "extension and latest start are not negative"
                        : "the petitioner's times are not negative");
    }

    @Test
    void aPeriodHasADayAndASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulesProfile.Period(0, PeriodUnit.DAYS, "34"))
                .withMessage("a period has at least one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulesProfile.Period(1, PeriodUnit.DAYS, " "))
                .withMessage("an article, or \"design\"");
    }

    @Test
    void aWarningComesBeforeTheLastDay() {
        warnings = List.of(1);
        assertThatCode(this::profile).doesNotThrowAnyException();
        warnings = List.of(5, 0);
        refused("a warning comes before");
    }

    @Test
    void whatIsOverIsKeptForAYearAtLeast() {
        years = 1;
        assertThatCode(this::profile).doesNotThrowAnyException();
        years = 0;
        refused("a petition is kept for a year at least");
    }

    @Test
    void onlyAProfileUnderTheRegulationsCitesThem() {
        assertThat(Cast.NATIONAL.cite("34")).isEqualTo("34");
        assertThat(Cast.COMPANY.cite("34")).isEqualTo(RulesProfile.DESIGN);
    }

    @Test
    void aCaseKeepsTheProfileItStartedUnder() {
        Story story = given().filedAt(Cast.BUREAU, "2024-03-04");
        Context other =
                new Context(
                        day("2024-03-05"),
                        Cast.DISPATCHER,
                        Cast.LOCAL,
                        Cast.CALENDAR,
                        Cast.OFFICES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.decide(story.petition(), Acts.note(), other))
                .withMessage("the case runs under national-2022, not local");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exploration.refusals(story.petition(), other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.clocks(story.petition(), Cast.LOCAL, Cast.CALENDAR));
    }
}
