package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.decline;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.DeclineReason.OUTSIDE_SYSTEM;
import static org.huiyin.procedure.DeclineReason.PENDING_BELOW;
import static org.huiyin.procedure.DeclineReason.SAME_AFTER_RE_REVIEW;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Art. 22: a bureau passes what it received to the competent office within 15 days. */
class Article22DisposalTest {

    @Test
    void theBureauTransfers() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .when(transfer(WORKS))
                        .by(DISPATCHER)
                        .on("2024-03-08")
                        .then(
                                new PetitionEvent.Transferred(
                                        day("2024-03-08"), DISPATCHER, WORKS, false, REASON))
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().office()).isEqualTo(WORKS);
    }

    @Test
    void theBureauAssignsWithADay() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .when(assign(WORKS, "2024-04-30"))
                        .by(DISPATCHER)
                        .on("2024-03-08")
                        .then(
                                new PetitionEvent.Assigned(
                                        day("2024-03-08"),
                                        DISPATCHER,
                                        WORKS,
                                        false,
                                        day("2024-04-30"),
                                        REASON))
                        .isAt(Status.ASSIGNED);

        assertThat(story.matter().hops().getLast().due()).contains(day("2024-04-30"));
    }

    @Test
    void itHasFifteenDays() {
        Story story = given().filedAt(BUREAU, "2024-03-04");

        ClockCertificate clock = story.clock(Clock.DISPOSAL);
        assertThat(clock.lastDay()).isEqualTo("2024-03-19");
        assertThat(clock.owedBy()).contains(BUREAU);
        assertThat(clock.article()).isEqualTo("22");
        assertThat(clock.startedBy()).isEqualTo("Registered");
        assertThat(clock.startedOn()).isEqualTo("2024-03-04");
        assertThat(clock.doneOn()).isEmpty();
        assertThat(clock.pausedDays()).isZero();
    }

    @Test
    void theClockOfALetterStartsWhenItCameInNotWhenItWasEntered() {
        Story story =
                given().and(
                                Acts.register(Channel.LETTER, "2024-03-01", true),
                                Cast.CLERK,
                                "2024-03-14");

        assertThat(story.clock(Clock.DISPOSAL).lastDay()).isEqualTo("2024-03-18");
    }

    @Test
    void transferringIsWhatWasOwed() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(transfer(WORKS), DISPATCHER, "2024-03-25");

        assertThat(story.clock(Clock.DISPOSAL).doneOn()).contains(day("2024-03-25"));
    }

    @Test
    void soIsTakingItOn() {
        Story story = given().filedAt(BUREAU, "2024-03-04").and(accept(), DISPATCHER, "2024-03-05");

        assertThat(story.clock(Clock.DISPOSAL).doneOn()).contains(day("2024-03-05"));
    }

    @Test
    void anotherBureauHasFifteenDaysOfItsOwn() {
        Story story =
                given().filedAt(WORKS, "2024-03-04").and(transfer(BUREAU), HEAD, "2024-03-06");

        assertThat(story.clock(Clock.DISPOSAL).startedOn()).isEqualTo("2024-03-06");
        assertThat(story.clock(Clock.NOTICE_DIRECT).doneOn()).contains(day("2024-03-06"));
    }

    @Test
    void theReportIsOwedOnTheDayTheBureauSet() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-08");

        ClockCertificate report = story.clock(Clock.ASSIGNED_REPORT);
        assertThat(report.lastDay()).isEqualTo("2024-04-30");
        assertThat(report.owedBy()).contains(WORKS);
        assertThat(report.article()).isEqualTo("22(3)");
        assertThat(report.startedBy()).isEqualTo("Assigned");
        assertThat(report.doneOn()).isEmpty();
    }

    @Test
    void decliningAnswersTheAssignmentToo() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-08")
                        .and(decline(SAME_AFTER_RE_REVIEW), HEAD, "2024-03-11");

        assertThat(story.clock(Clock.ASSIGNED_REPORT).doneOn()).contains(day("2024-03-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-08", "2024-03-07"})
    void theDaySetLiesAhead(String due) {
        given().filedAt(BUREAU, "2024-03-04")
                .when(assign(WORKS, due))
                .by(DISPATCHER)
                .on("2024-03-08")
                .thenRefused(new Refusal.DueDayNotAhead(day(due)), "22(3)");
    }

    @Test
    void nobodyTransfersToThemselves() {
        given().filedAt(BUREAU, "2024-03-04")
                .when(transfer(BUREAU))
                .by(DISPATCHER)
                .on("2024-03-08")
                .thenRefused(new Refusal.TransferToItself(BUREAU), "22")
                .when(assign(BUREAU, "2024-04-30"))
                .by(DISPATCHER)
                .on("2024-03-08")
                .thenRefused(new Refusal.TransferToItself(BUREAU), "22");
    }

    @Test
    void aBureauNeverDeclinesForWantOfCompetence() {
        given().filedAt(BUREAU, "2024-03-04")
                .when(decline(OUTSIDE_SYSTEM))
                .by(DISPATCHER)
                .on("2024-03-08")
                .thenRefused(
                        new Refusal.BureauTransfersInstead(
                                List.of(PENDING_BELOW, SAME_AFTER_RE_REVIEW)),
                        "22");
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING_BELOW", "SAME_AFTER_RE_REVIEW"})
    void aBureauMayDeclineWhatIsAnsweredElsewhere(DeclineReason ground) {
        given().filedAt(BUREAU, "2024-03-04")
                .when(decline(ground))
                .by(DISPATCHER)
                .on("2024-03-08")
                .then(
                        new PetitionEvent.Declined(
                                day("2024-03-08"),
                                DISPATCHER,
                                ground,
                                words("the right forum"),
                                TEXT))
                .isAt(Status.DECLINED);
    }

    @Test
    void whoPassedItOnKeepsSightButActsNoMore() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-08")
                .when(accept())
                .by(DISPATCHER)
                .on("2024-03-11")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22")
                .when(transfer(Cast.LABOUR))
                .by(DISPATCHER)
                .on("2024-03-11")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }

    @Test
    void neitherPetitionerNorProgramDisposes() {
        Story story = given().filedAt(BUREAU, "2024-03-04");
        for (Actor actor : List.of(PETITIONER, PROGRAM)) {
            story.when(transfer(WORKS))
                    .by(actor)
                    .on("2024-03-08")
                    .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
        }
    }

    @Test
    void whatIsTakenOnIsPassedOnNoMore() {
        given().accepted("2024-03-04")
                .when(transfer(BUREAU))
                .by(HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);
    }

    @Test
    void beingLateIsNoReasonToRefuse() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2025-03-04")
                .and(accept(), HEAD, "2025-06-04")
                .isAt(Status.HANDLING);
    }

    @Test
    void aCompanyCitesNoArticle() {
        ClockCertificate clock =
                given(Cast.COMPANY).filedAt(BUREAU, "2024-03-04").clock(Clock.DISPOSAL);

        assertThat(clock.article()).isEqualTo(RulesProfile.DESIGN);
        assertThat(clock.lastDay()).isEqualTo("2024-03-19");
    }
}
