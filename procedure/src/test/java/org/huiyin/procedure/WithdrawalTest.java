package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.supplement;
import static org.huiyin.procedure.Acts.takeBack;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.DESK_CODE;
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
    void meanwhileTheClocksRunOn() {
        ClockCertificate before = accepted.clock(Clock.HANDLING);

        accepted.and(withdraw(), PETITIONER, "2024-03-11");

        assertThat(accepted.clock(Clock.HANDLING)).isEqualTo(before);
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
