package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.supplement;
import static org.huiyin.procedure.Acts.takeBack;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** The petitioner alone withdraws (撤回), and may think better of it for 30 days. */
class WithdrawalTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void thePetitionerWithdrawsWithTheirOwnCode() {
        Story story =
                accepted.when(withdraw())
                        .by(PETITIONER)
                        .on("2024-03-11")
                        .then(new PetitionEvent.Withdrawn(day("2024-03-11"), PETITIONER, NONE))
                        .isAt(Status.WITHDRAWN);

        assertThat(((Petition.Withdrawn) story.petition()).on()).isEqualTo("2024-03-11");
    }

    @Test
    void onPaperTheyDoAtAnotherOffice() {
        accepted.when(new Act.Withdraw(PAPER))
                .by(CLERK)
                .on("2024-03-11")
                .then(new PetitionEvent.Withdrawn(day("2024-03-11"), CLERK, PAPER));
    }

    @Test
    void withoutThePaperNobodyWithdrawsForThem() {
        accepted.when(withdraw())
                .by(CLERK)
                .on("2024-03-11")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void theOfficeThatOwesTheAnswerTakesNoWithdrawal() {
        accepted.when(new Act.Withdraw(PAPER))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN);
    }

    @Test
    void aCodeFromTheDeskWithdrawsNothing() {
        accepted.when(withdraw())
                .by(DESK_CODE)
                .on("2024-03-11")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void takenBackTheStageBeforeHoldsAgain() {
        accepted.and(withdraw(), PETITIONER, "2024-03-11")
                .and(supplement(), PETITIONER, "2024-03-12")
                .and(note(), HANDLER, "2024-03-13")
                .when(takeBack())
                .by(PETITIONER)
                .on("2024-04-10")
                .then(new PetitionEvent.WithdrawalTakenBack(day("2024-04-10"), PETITIONER, NONE))
                .isAt(Status.HANDLING);

        assertThat(accepted.matter().entries()).isEqualTo(6);
    }

    @Test
    void alsoOnPaperAtAnotherOffice() {
        accepted.and(new Act.Withdraw(PAPER), CLERK, "2024-03-11")
                .when(takeBack())
                .by(CLERK)
                .on("2024-03-12")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .and(new Act.TakeBack(PAPER), CLERK, "2024-03-12")
                .isAt(Status.HANDLING);
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        accepted.and(withdraw(), PETITIONER, "2024-03-11")
                .when(takeBack())
                .by(PETITIONER)
                .on("2024-04-11")
                .thenRefused(new Refusal.TakeBackTimeOver(day("2024-04-10")), RulesProfile.DESIGN);
    }

    @Test
    void aLastDayOffMovesToTheNextWorkingDay() {
        accepted.and(withdraw(), PETITIONER, "2024-03-14")
                .and(takeBack(), PETITIONER, "2024-04-15");
    }

    @Test
    void meanwhileTheOfficeOwesNothing() {
        accepted.and(withdraw(), PETITIONER, "2024-03-11");

        assertThat(accepted.clocks())
                .filteredOn(clock -> clock.owedBy().isPresent())
                .allMatch(clock -> clock.doneOn().isPresent());
        accepted.when(lapse())
                .by(PROGRAM)
                .on("2024-03-20")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
    }

    @Test
    void takenBackTheClocksGoOnWhereTheyStood() {
        assertThat(accepted.clock(Clock.HANDLING).lastDay()).isEqualTo("2024-05-06");

        accepted.and(withdraw(), PETITIONER, "2024-03-11")
                .and(takeBack(), PETITIONER, "2024-03-21");

        ClockCertificate clock = accepted.clock(Clock.HANDLING);
        assertThat(clock.pauses())
                .containsExactly(
                        new ClockCertificate.Pause(
                                day("2024-03-11"),
                                day("2024-03-20"),
                                10,
                                ClockCertificate.PauseReason.WITHDRAWN));
        assertThat(clock.lastDay()).isEqualTo("2024-05-13");
        assertThat(clock.recompute(Cast.CALENDAR)).isEqualTo(clock.lastDay());
        // what was done before the withdrawal stays as it was
        assertThat(accepted.clock(Clock.NOTICE_DIRECT).pauses()).isEmpty();
    }

    @Test
    void onTheLastDayTheDayOfTakingBackIsLeft() {
        accepted.and(withdraw(), PETITIONER, "2024-05-06")
                .and(takeBack(), PETITIONER, "2024-05-16");

        assertThat(accepted.clock(Clock.HANDLING).lastDay()).isEqualTo("2024-05-16");
    }

    @Test
    void whatWasMissedBeforeStaysMissed() {
        accepted.and(withdraw(), PETITIONER, "2024-05-07");
        assertThat(accepted.clock(Clock.HANDLING).lastDay()).isEqualTo("2024-05-06");

        accepted.and(takeBack(), PETITIONER, "2024-05-16");

        assertThat(accepted.clock(Clock.HANDLING).pauses()).isEmpty();
        assertThat(accepted.clock(Clock.HANDLING).lastDay()).isEqualTo("2024-05-06");
    }

    @Test
    void silenceAcceptsNothingMeanwhileAndWorkingDaysRestToo() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(transfer(WORKS), DISPATCHER, "2024-03-04")
                        .and(withdraw(), PETITIONER, "2024-03-06")
                        .and(takeBack(), PETITIONER, "2024-03-18")
                        .isAt(Status.TRANSFERRED);

        // one working day had gone by, four are left
        assertThat(story.clock(Clock.OBJECTION).pausedDays()).isEqualTo(8);
        assertThat(story.clock(Clock.OBJECTION).lastDay()).isEqualTo("2024-03-21");
    }

    @Test
    void thePetitionersOwnTimeRestsToo() {
        Story story =
                given().served("2024-03-04")
                        .and(withdraw(), PETITIONER, "2024-03-20")
                        .and(takeBack(), PETITIONER, "2024-04-19");

        assertThat(story.clock(Clock.ASKING_FOR_REVIEW).lastDay()).isEqualTo("2024-05-06");
        story.and(requestReview(), PETITIONER, "2024-05-06").isAt(Status.IN_REVIEW);
    }

    @Test
    void meanwhileTheOfficeDoesNotGoOn() {
        given().filedAt(WORKS, "2024-03-04")
                .and(withdraw(), PETITIONER, "2024-03-11")
                .when(accept())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NotAtThisStage(Status.WITHDRAWN), RulesProfile.DESIGN);
    }

    @Test
    void whileItCanBeTakenBackTheCaseStaysOpen() {
        accepted.and(withdraw(), PETITIONER, "2024-03-11")
                .when(close(CloseGround.WITHDRAWN))
                .by(PROGRAM)
                .on("2024-04-10")
                .thenRefused(new Refusal.TakeBackTimeRuns(day("2024-04-10")), RulesProfile.DESIGN);
    }

    @Test
    void thenItEndsAndOnlyWhatWasKeptRemainsOfItsClocks() {
        Story story =
                accepted.and(withdraw(), PETITIONER, "2024-03-11")
                        .when(close(CloseGround.WITHDRAWN))
                        .by(PROGRAM)
                        .on("2024-04-11")
                        .then(
                                new PetitionEvent.Closed(
                                        day("2024-04-11"), PROGRAM, CloseGround.WITHDRAWN))
                        .isAt(Status.CLOSED);

        assertThat(story.petition())
                .isEqualTo(
                        new Petition.Closed(
                                story.matter(), day("2024-04-11"), CloseGround.WITHDRAWN));
        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .containsExactly(Clock.NOTICE_DIRECT);
    }

    @Test
    void aWithdrawnCaseEndsOnNoOtherGround() {
        accepted.and(withdraw(), PETITIONER, "2024-03-11")
                .when(close(CloseGround.APPEAL_TIME_OVER))
                .by(HANDLER)
                .on("2024-04-11")
                .thenRefused(new Refusal.OtherGround(CloseGround.WITHDRAWN), RulesProfile.DESIGN);
    }

    @Test
    void nothingIsTakenBackThatWasNotWithdrawn() {
        accepted.when(takeBack())
                .by(PETITIONER)
                .on("2024-03-11")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);
    }
}
