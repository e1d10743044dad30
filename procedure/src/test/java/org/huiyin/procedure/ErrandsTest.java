package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.askContribution;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.contribute;
import static org.huiyin.procedure.Acts.instruct;
import static org.huiyin.procedure.Acts.meet;
import static org.huiyin.procedure.Acts.reportTask;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HANDLER;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.ROADS_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Other offices bring their part by a day; the instructions of a meeting become dated tasks. */
class ErrandsTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void anAssistingOfficeIsAskedByADay() {
        Story story =
                accepted.when(askContribution(LABOUR, "2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new ErrandEvent.ContributionRequested(
                                        day("2024-03-05"),
                                        HANDLER,
                                        LABOUR,
                                        day("2024-03-20"),
                                        TEXT));

        ClockCertificate clock = story.clock(Clock.CONTRIBUTION);
        assertThat(clock.owedBy()).contains(LABOUR);
        assertThat(clock.startedBy()).isEqualTo("ContributionRequested");
        assertThat(clock.startedOn()).isEqualTo("2024-03-05");
        assertThat(clock.lastDay()).isEqualTo("2024-03-20");
        assertThat(clock.article()).isEqualTo(RulesProfile.DESIGN);
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void notItselfAndNotForToday() {
        accepted.when(askContribution(WORKS, "2024-03-20"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.AskedOfItself(WORKS), RulesProfile.DESIGN)
                .when(askContribution(LABOUR, "2024-03-05"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN)
                .and(askContribution(LABOUR, "2024-03-06"), HANDLER, "2024-03-05");
    }

    @Test
    void theOfficeBringsIt() {
        Story story =
                accepted.and(askContribution(LABOUR, "2024-03-20"), HANDLER, "2024-03-05")
                        .and(askContribution(ROADS, "2024-03-20"), HANDLER, "2024-03-05")
                        .when(contribute(3))
                        .by(LABOUR_HANDLER)
                        .on("2024-03-18")
                        .then(
                                new ErrandEvent.Contributed(
                                        day("2024-03-18"), LABOUR_HANDLER, 3, TEXT));

        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.CONTRIBUTION)
                .extracting(ClockCertificate::doneOn)
                .containsExactly(Optional.of(day("2024-03-18")), Optional.empty());
    }

    @Test
    void onlyItsOwnAndOnlyOnce() {
        accepted.when(contribute(3))
                .by(LABOUR_HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(askContribution(LABOUR, "2024-03-20"), HANDLER, "2024-03-05")
                .and(askContribution(ROADS, "2024-03-20"), HANDLER, "2024-03-05")
                .when(contribute(4))
                .by(LABOUR_HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeOwes(ROADS), RulesProfile.DESIGN)
                .when(contribute(2))
                .by(LABOUR_HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingOpenThere(2), RulesProfile.DESIGN)
                .when(contribute(3))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(contribute(3))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN)
                .and(contribute(3), LABOUR_HANDLER, "2024-03-06")
                .when(contribute(3))
                .by(LABOUR_HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(contribute(3))
                .by(ROADS_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingOpenThere(3), RulesProfile.DESIGN);
    }

    @Test
    void officesMeetOnTheRecord() {
        accepted.when(meet("2024-03-05"))
                .by(HANDLER)
                .on("2024-03-06")
                .then(
                        new ErrandEvent.MeetingHeld(
                                day("2024-03-06"),
                                HANDLER,
                                day("2024-03-05"),
                                words("the agenda"),
                                words("the minutes")))
                .when(meet("2024-03-07"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-07")), RulesProfile.DESIGN)
                .and(meet("2024-03-06"), HANDLER, "2024-03-06");
        assertThat(accepted.matter().inquiry().meetings()).isEqualTo(2);
    }

    @Test
    void whatTheMeetingInstructsIsATaskWithADay() {
        Story story =
                accepted.and(meet("2024-03-05"), HANDLER, "2024-03-05")
                        .when(instruct(LABOUR, "2024-03-20"))
                        .by(LEAD)
                        .on("2024-03-06")
                        .then(
                                new ErrandEvent.TaskSet(
                                        day("2024-03-06"), LEAD, LABOUR, day("2024-03-20"), TEXT));

        ClockCertificate clock = story.clock(Clock.TASK);
        assertThat(clock.owedBy()).contains(LABOUR);
        assertThat(clock.startedBy()).isEqualTo("TaskSet");
        assertThat(clock.startedOn()).isEqualTo("2024-03-06");
        assertThat(clock.lastDay()).isEqualTo("2024-03-20");
    }

    @Test
    void withoutAMeetingThereAreNoInstructions() {
        accepted.when(instruct(LABOUR, "2024-03-20"))
                .by(LEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NoMeetingHeld(), RulesProfile.DESIGN)
                .and(meet("2024-03-05"), HANDLER, "2024-03-05")
                .when(instruct(LABOUR, "2024-03-05"))
                .by(LEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN);
    }

    @Test
    void theOfficeReportsItDoneAlsoAfterTheEnd() {
        Story story =
                accepted.and(meet("2024-03-05"), HANDLER, "2024-03-05")
                        .and(instruct(LABOUR, "2024-05-20"), LEAD, "2024-03-05")
                        .and(withdraw(), PETITIONER, "2024-03-06")
                        .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-10");
        assertThat(story.clock(Clock.TASK).doneOn()).isEmpty();

        story.when(reportTask(4))
                .by(LABOUR_HANDLER)
                .on("2024-05-10")
                .then(new ErrandEvent.TaskReported(day("2024-05-10"), LABOUR_HANDLER, 4, TEXT));

        assertThat(story.clock(Clock.TASK).doneOn()).contains(day("2024-05-10"));
    }

    @Test
    void aTaskIsNoContribution() {
        accepted.and(meet("2024-03-05"), HANDLER, "2024-03-05")
                .and(instruct(LABOUR, "2024-03-20"), LEAD, "2024-03-05")
                .when(contribute(4))
                .by(LABOUR_HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(askContribution(LABOUR, "2024-03-20"), HANDLER, "2024-03-06")
                .when(contribute(4))
                .by(LABOUR_HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingOpenThere(4), RulesProfile.DESIGN)
                .when(reportTask(5))
                .by(LABOUR_HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingOpenThere(5), RulesProfile.DESIGN);
    }

    @Test
    void aSuperiorCallsTheOfficesTogetherOthersDoNot() {
        accepted.and(meet("2024-03-05"), COUNTY_HEAD, "2024-03-05")
                .and(instruct(WORKS, "2024-03-20"), BUREAU_SUPERVISOR, "2024-03-05")
                .when(meet("2024-03-05"))
                .by(LABOUR_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }

    @Test
    void inAnAppealTheReviewingOfficeAsks() {
        given().inReview("2024-03-04")
                .and(askContribution(WORKS, "2024-03-20"), COUNTY_REVIEWER, "2024-03-05")
                .when(askContribution(LABOUR, "2024-03-20"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeReviews(COUNTY), "35")
                .when(askContribution(COUNTY, "2024-03-20"))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.AskedOfItself(COUNTY), RulesProfile.DESIGN);
    }
}
