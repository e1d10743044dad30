package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.open;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.ServiceManner.ELECTRONIC;
import static org.huiyin.procedure.ServiceManner.POST;
import static org.huiyin.procedure.ServiceManner.SIGNATURE;
import static org.huiyin.procedure.Story.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Art. 35: 30 days to ask for review, from the proved receipt of the written answer. */
class Article35ServiceTest {

    private final Story signed = given().signed("2024-03-04");

    @ParameterizedTest
    @EnumSource(names = {"SIGNATURE", "POST"})
    void paperIsServedWithItsProof(ServiceManner manner) {
        Story story =
                signed.when(serve(manner, "2024-03-06"))
                        .by(HANDLER)
                        .on("2024-03-11")
                        .then(
                                new PetitionEvent.OpinionServed(
                                        day("2024-03-11"),
                                        HANDLER,
                                        manner,
                                        day("2024-03-06"),
                                        PAPER))
                        .isAt(Status.SERVED);

        assertThat(story.matter().service())
                .contains(new Opinion.Service(manner, day("2024-03-06"), PAPER));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNATURE", "POST"})
    void theWordOfStaffIsNoProof(ServiceManner manner) {
        signed.when(new Act.Serve(manner, day("2024-03-06"), NONE))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.ProofOfServiceNeeded(manner), "35");
    }

    @Test
    void layingItOpenProvesNothing() {
        Story story =
                signed.when(serve(ELECTRONIC, "2024-03-06"))
                        .by(HANDLER)
                        .on("2024-03-06")
                        .then(new PetitionEvent.OpinionLaidOpen(day("2024-03-06"), HANDLER))
                        .isAt(Status.SIGNED);

        assertThat(story.matter().opinion().flatMap(Opinion::laidOpenOn))
                .contains(day("2024-03-06"));
        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.ASKING_FOR_REVIEW);
    }

    @Test
    void thePetitionersOwnOpeningProvesIt() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .when(open())
                .by(PETITIONER)
                .on("2024-03-09")
                .then(
                        new PetitionEvent.OpinionServed(
                                day("2024-03-09"), PETITIONER, ELECTRONIC, day("2024-03-09"), NONE))
                .isAt(Status.SERVED);
    }

    @Test
    void openingWithACodeFromTheDeskProvesNothing() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .when(open())
                .by(DESK_CODE)
                .on("2024-03-09")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void staffDoNotOpenItForThem() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .when(open())
                .by(HANDLER)
                .on("2024-03-09")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }

    @Test
    void openingItAgainChangesNothing() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .and(open(), PETITIONER, "2024-03-09")
                .when(open())
                .by(PETITIONER)
                .on("2024-03-20")
                .thenRefused(new Refusal.AlreadyServed(day("2024-03-09")), "35");
    }

    @Test
    void whatIsNotLaidOpenIsNotOpened() {
        signed.when(open())
                .by(PETITIONER)
                .on("2024-03-09")
                .thenRefused(new Refusal.NotLaidOpen(), "35");
    }

    @Test
    void itIsLaidOpenOnce() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .when(serve(ELECTRONIC, "2024-03-07"))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.AlreadyLaidOpen(day("2024-03-06")), "35");
    }

    @Test
    void whatNobodyOpensIsServedOnPaper() {
        signed.and(serve(ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                .and(serve(POST, "2024-03-20"), HANDLER, "2024-03-22")
                .isAt(Status.SERVED);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsServedBeforeItIsSigned(ServiceManner manner) {
        signed.when(serve(manner, "2024-03-03"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.ServedBeforeSigned(day("2024-03-04")), "35");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsServedTomorrow(ServiceManner manner) {
        signed.when(serve(manner, "2024-03-07"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-07")), RulesProfile.DESIGN);
    }

    @Test
    void theSameDayWillDo() {
        given().served("2024-03-04").isAt(Status.SERVED);
    }

    @Test
    void onlyWhatIsSignedIsServed() {
        given().accepted("2024-03-04")
                .when(serve(SIGNATURE, "2024-03-06"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);
    }

    @Test
    void thirtyDaysToAskForReview() {
        ClockCertificate clock = given().served("2024-03-04").clock(Clock.ASKING_FOR_REVIEW);

        assertThat(clock.lastDay()).isEqualTo("2024-04-03");
        assertThat(clock.startedBy()).isEqualTo("OpinionServed");
        assertThat(clock.startedOn()).isEqualTo("2024-03-04");
        assertThat(clock.owedBy()).isEmpty();
        assertThat(clock.article()).isEqualTo("35");
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void untilThenTheCaseStaysOpen() {
        given().served("2024-03-04")
                .when(close(CloseGround.APPEAL_TIME_OVER))
                .by(HANDLER)
                .on("2024-04-03")
                .thenRefused(new Refusal.AppealTimeRuns(day("2024-04-03")), "35");
    }

    @ParameterizedTest
    @MethodSource("officeAndLapseOfTime")
    void thenItMayEnd(Actor actor) {
        Story story =
                given().served("2024-03-04")
                        .when(close(CloseGround.APPEAL_TIME_OVER))
                        .by(actor)
                        .on("2024-04-04")
                        .then(
                                new PetitionEvent.Closed(
                                        day("2024-04-04"), actor, CloseGround.APPEAL_TIME_OVER))
                        .isAt(Status.CLOSED);

        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .containsExactly(Clock.NOTICE_DIRECT, Clock.HANDLING, Clock.ASKING_FOR_REVIEW);
    }

    private static Stream<Actor> officeAndLapseOfTime() {
        return Stream.of(HANDLER, PROGRAM);
    }

    @Test
    void aServedCaseEndsOnNoOtherGround() {
        given().served("2024-03-04")
                .when(close(CloseGround.WITHDRAWN))
                .by(HANDLER)
                .on("2024-04-04")
                .thenRefused(
                        new Refusal.OtherGround(CloseGround.APPEAL_TIME_OVER), RulesProfile.DESIGN);
    }

    @Test
    void thePetitionerDoesNotCloseIt() {
        given().served("2024-03-04")
                .when(close(CloseGround.APPEAL_TIME_OVER))
                .by(PETITIONER)
                .on("2024-04-04")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
    }

    @Test
    void whatWasNeverServedIsNeverClosed() {
        signed.when(close(CloseGround.APPEAL_TIME_OVER))
                .by(HANDLER)
                .on("2025-03-04")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }
}
