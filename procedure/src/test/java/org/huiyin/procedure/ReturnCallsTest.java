package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.call;
import static org.huiyin.procedure.Acts.planCall;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** After service somebody calls back or comes by, and writes down what the petitioner says. */
class ReturnCallsTest {

    private final Story served = given().served("2024-03-04");

    @Test
    void itIsPlannedForADay() {
        Story story =
                served.when(planCall("2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-11")
                        .then(
                                new PromiseEvent.FollowUpPlanned(
                                        day("2024-03-11"),
                                        HANDLER,
                                        day("2024-03-20"),
                                        HearingManner.IN_PERSON));

        ClockCertificate clock = story.clock(Clock.FOLLOW_UP);
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.startedBy()).isEqualTo("FollowUpPlanned");
        assertThat(clock.startedOn()).isEqualTo("2024-03-11");
        assertThat(clock.lastDay()).isEqualTo("2024-03-20");
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void notForTodayAndNotBeforeService() {
        served.when(planCall("2024-03-11"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-11")), RulesProfile.DESIGN);
        given().signed("2024-03-04")
                .when(planCall("2024-03-20"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }

    @Test
    void whatThePetitionerSaidThenIsRecorded() {
        Story story =
                served.and(planCall("2024-03-20"), HANDLER, "2024-03-11")
                        .and(planCall("2024-04-20"), HANDLER, "2024-03-11")
                        .when(call(10, "2024-03-21"))
                        .by(HANDLER)
                        .on("2024-03-20")
                        .thenRefused(
                                new Refusal.DayInFuture(day("2024-03-21")), RulesProfile.DESIGN)
                        .when(call(10, "2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-20")
                        .then(
                                new PromiseEvent.FollowedUp(
                                        day("2024-03-20"), HANDLER, 10, day("2024-03-20"), TEXT));

        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.FOLLOW_UP)
                .extracting(ClockCertificate::doneOn)
                .containsExactly(Optional.of(day("2024-03-20")), Optional.empty());
        story.when(call(10, "2024-03-21"))
                .by(HANDLER)
                .on("2024-03-21")
                .thenRefused(new Refusal.NothingOpenThere(10), RulesProfile.DESIGN)
                .when(call(9, "2024-03-21"))
                .by(HANDLER)
                .on("2024-03-21")
                .thenRefused(new Refusal.NothingOpenThere(9), RulesProfile.DESIGN)
                .and(call(11, "2024-03-21"), HANDLER, "2024-03-21")
                .when(call(11, "2024-03-22"))
                .by(HANDLER)
                .on("2024-03-22")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void unplannedThereIsNone() {
        served.when(call(9, "2024-03-11"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }
}
