package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.rate;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The petitioner rates manner and result apart, from 7 days after proved service, for 30 days. */
class RatingTest {

    private final Story served = given().served("2024-03-04");

    @ParameterizedTest
    @CsvSource({"1,5,2024-03-11", "5,1,2024-04-10"})
    void fromTheSeventhDayForThirtyDays(int manner, int result, String on) {
        Story story =
                served.when(rate(manner, result))
                        .by(PETITIONER)
                        .on(on)
                        .then(new PetitionEvent.Rated(day(on), PETITIONER, manner, result, NONE))
                        .isAt(Status.SERVED);

        assertThat(story.matter().opinion().flatMap(Opinion::rating))
                .contains(new Opinion.Rating(day(on), manner, result, NONE));
    }

    @Test
    void untilThenItMayBeChanged() {
        served.and(rate(1, 1), PETITIONER, "2024-03-11").and(rate(4, 2), PETITIONER, "2024-03-20");

        assertThat(served.matter().opinion().flatMap(Opinion::rating))
                .contains(new Opinion.Rating(day("2024-03-20"), 4, 2, NONE));
    }

    @Test
    void notInTheFirstWeekWhileTheOfficeStandsBeside() {
        served.when(rate(5, 5))
                .by(PETITIONER)
                .on("2024-03-10")
                .thenRefused(new Refusal.RatingNotOpen(day("2024-03-11")), RulesProfile.DESIGN);
    }

    @Test
    void notForEver() {
        served.when(rate(5, 5))
                .by(PETITIONER)
                .on("2024-04-11")
                .thenRefused(new Refusal.RatingOver(day("2024-04-10")), RulesProfile.DESIGN);
    }

    @ParameterizedTest
    @CsvSource({"0,3", "6,3", "3,0", "3,6"})
    void fromOneToFive(int manner, int result) {
        served.when(rate(manner, result))
                .by(PETITIONER)
                .on("2024-03-11")
                .thenRefused(new Refusal.RatingOutOfRange(1, 5), RulesProfile.DESIGN);
    }

    @Test
    void closingTheCaseDoesNotCutItOff() {
        served.and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                .and(rate(1, 1), PETITIONER, "2024-04-10")
                .isAt(Status.CLOSED);
    }

    @Test
    void withoutAServedAnswerThereIsNothingToRate() {
        given().accepted("2024-03-04")
                .and(withdraw(), PETITIONER, "2024-03-05")
                .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-10")
                .when(rate(1, 1))
                .by(PETITIONER)
                .on("2024-04-11")
                .thenRefused(new Refusal.NotServed(), "35");
    }

    @Test
    void aCodeFromTheDeskRatesNothing() {
        served.when(rate(5, 5))
                .by(DESK_CODE)
                .on("2024-03-11")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void noOfficeRatesItself() {
        served.when(rate(5, 5))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }
}
