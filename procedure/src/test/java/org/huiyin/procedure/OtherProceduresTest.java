package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.referOut;
import static org.huiyin.procedure.Acts.resume;
import static org.huiyin.procedure.Acts.supplement;
import static org.huiyin.procedure.Acts.takeBack;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Art. 22 and 31(1)–(4): where the law provides another procedure, the petitioner is told which.
 */
class OtherProceduresTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void theOfficePointsToItWithItsOwnLastDay() {
        accepted.when(referOut(OtherProcedure.LABOUR_ARBITRATION, "2024-01-10"))
                .by(HEAD)
                .on("2024-03-05")
                .then(
                        new HandOverEvent.Referred(
                                day("2024-03-05"),
                                HEAD,
                                OtherProcedure.LABOUR_ARBITRATION,
                                Optional.of(day("2025-01-10")),
                                words("the forum"),
                                TEXT))
                .isAt(Status.REFERRED);
    }

    @ParameterizedTest
    @CsvSource({
        "LITIGATION,2024-07-10",
        "LITIGATION_AFTER_RECONSIDERATION,2024-01-25",
        "RECONSIDERATION,2024-03-10",
        "RECONSIDERATION_OF_INACTION,2024-03-10",
        "LABOUR_ARBITRATION,2025-01-10",
        "ARBITRATION,",
        "DISCIPLINE_INSPECTION,",
        "POLICE,",
        "PROCURATORATE,",
        "PARTY_REVIEW,",
        "ADMINISTRATIVE_PROCEDURE,"
    })
    void whereLawFixesOne(OtherProcedure procedure, LocalDate lastDay) {
        assertThat(procedure.lastDay(day("2024-01-10"))).isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    void withoutItsFirstDayNoLastDayIsSaid() {
        accepted.when(referOut(OtherProcedure.LITIGATION))
                .by(HEAD)
                .on("2024-03-05")
                .then(
                        new HandOverEvent.Referred(
                                day("2024-03-05"),
                                HEAD,
                                OtherProcedure.LITIGATION,
                                Optional.empty(),
                                words("the forum"),
                                TEXT));
    }

    @Test
    void nothingRunsFromTomorrow() {
        accepted.when(referOut(OtherProcedure.LITIGATION, "2024-03-06"))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-06")), RulesProfile.DESIGN)
                .and(referOut(OtherProcedure.LITIGATION, "2024-03-05"), HEAD, "2024-03-05");
    }

    @Test
    void aBureauForwardsToTheBodiesOfLawAndDisciplineOnly() {
        given().filedAt(BUREAU, "2024-03-04")
                .when(referOut(OtherProcedure.RECONSIDERATION))
                .by(DISPATCHER)
                .on("2024-03-05")
                .thenRefused(
                        new Refusal.BureauForwardsOnly(
                                List.of(
                                        OtherProcedure.LITIGATION,
                                        OtherProcedure.LITIGATION_AFTER_RECONSIDERATION,
                                        OtherProcedure.DISCIPLINE_INSPECTION,
                                        OtherProcedure.POLICE,
                                        OtherProcedure.PROCURATORATE)),
                        "22");
    }

    @Test
    void whatItForwardsItHasDisposedOf() {
        Story filed =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(referOut(OtherProcedure.POLICE), DISPATCHER, "2024-03-06")
                        .isAt(Status.REFERRED);

        assertThat(filed.clocks())
                .extracting(ClockCertificate::clock, ClockCertificate::doneOn)
                .containsExactly(tuple(Clock.DISPOSAL, Optional.of(day("2024-03-06"))));
    }

    @Test
    void whereTheOtherProcedureDoesNotTakeItOnItGoesOnWhereItStood() {
        LocalDate lastDay = accepted.clock(Clock.HANDLING).lastDay();

        accepted.and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(supplement(), PETITIONER, "2024-03-06")
                .when(resume())
                .by(PETITIONER)
                .on("2024-03-20")
                .then(new HandOverEvent.Resumed(day("2024-03-20"), PETITIONER, REASON))
                .isAt(Status.HANDLING);

        assertThat(accepted.clock(Clock.HANDLING).lastDay()).isEqualTo(lastDay);
        assertThat(accepted.matter().entries()).isEqualTo(5);
    }

    @Test
    void theOfficeSaysSoTooAndNoOther() {
        accepted.and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .when(resume())
                .by(LABOUR_HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22")
                .when(resume())
                .by(DESK_CODE)
                .on("2024-03-06")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN)
                .when(resume())
                .by(PROGRAM)
                .on("2024-03-06")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN)
                .and(resume(), HEAD, "2024-03-06")
                .isAt(Status.HANDLING)
                .when(resume())
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);
    }

    @Test
    void aSignedAnswerIsNotReferredAnyMore() {
        given().signed("2024-03-04")
                .when(referOut(OtherProcedure.ARBITRATION))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }

    @Test
    void withdrawnAndTakenBackItIsStillReferred() {
        accepted.and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(withdraw(), PETITIONER, "2024-03-06")
                .and(takeBack(), PETITIONER, "2024-03-07")
                .isAt(Status.REFERRED);
    }
}
