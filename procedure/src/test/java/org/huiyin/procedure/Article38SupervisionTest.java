package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.changeFinding;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.confirmPromise;
import static org.huiyin.procedure.Acts.disputePromise;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.keep;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supervise;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Art. 38–39, 43: offices are supervised; a file opens by itself, and its opener alone closes it.
 */
class Article38SupervisionTest {

    private final Story accepted = given().accepted("2024-03-04");

    private static SupervisionEvent.SupervisionOpened opened(
            String on, Actor.Staff by, OfficeId office) {
        return new SupervisionEvent.SupervisionOpened(
                day(on),
                by,
                office,
                Optional.of(by.office()),
                SupervisionGround.PERFUNCTORY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day("2024-03-20"),
                Optional.of(TEXT));
    }

    private static Act perfunctory(OfficeId office) {
        return supervise(office, SupervisionGround.PERFUNCTORY, "2024-03-20");
    }

    @Test
    void theOfficeAboveOpensAFile() {
        Story story =
                accepted.when(perfunctory(WORKS))
                        .by(COUNTY_SUPERVISOR)
                        .on("2024-03-05")
                        .then(opened("2024-03-05", COUNTY_SUPERVISOR, WORKS))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().oversight().files()).allMatch(SupervisionFile::open);
        ClockCertificate clock = story.clock(Clock.SUPERVISION_ANSWER);
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.startedBy()).isEqualTo("SupervisionOpened");
        assertThat(clock.startedOn()).isEqualTo("2024-03-05");
        assertThat(clock.lastDay()).isEqualTo("2024-03-20");
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void soDoesItsBureauAndAnyOfficeHigherUp() {
        accepted.when(perfunctory(WORKS))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-05")
                .then(opened("2024-03-05", BUREAU_SUPERVISOR, WORKS))
                .and(perfunctory(WORKS), PROVINCE_HEAD, "2024-03-05")
                .and(perfunctory(BUREAU), COUNTY_SUPERVISOR, "2024-03-05");
    }

    @Test
    void nobodyElseAndNobodyThemselves() {
        accepted.when(perfunctory(WORKS))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotSupervising(WORKS), "38")
                .when(perfunctory(WORKS))
                .by(LABOUR_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotSupervising(WORKS), "38")
                .when(perfunctory(COUNTY))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-05")
                .then(opened("2024-03-05", BUREAU_SUPERVISOR, COUNTY));
        accepted.when(perfunctory(PROVINCE))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotSupervising(PROVINCE), "38")
                .when(perfunctory(WORKS))
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
    }

    @Test
    void theAnswerHasADayAhead() {
        accepted.when(supervise(WORKS, SupervisionGround.LATE, "2024-03-05"))
                .by(COUNTY_SUPERVISOR)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN);
    }

    @Test
    void theOfficeAnswersInWritingAndTheSupervisorCloses() {
        Story story =
                accepted.and(perfunctory(WORKS), COUNTY_SUPERVISOR, "2024-03-05")
                        .when(closeSupervision(3))
                        .by(COUNTY_SUPERVISOR)
                        .on("2024-04-20")
                        .thenRefused(new Refusal.SupervisionUnanswered(day("2024-03-20")), "38")
                        .when(answerSupervision(3))
                        .by(HEAD)
                        .on("2024-03-11")
                        .then(
                                new SupervisionEvent.SupervisionAnswered(
                                        day("2024-03-11"), HEAD, 3, TEXT));
        assertThat(story.clock(Clock.SUPERVISION_ANSWER).doneOn()).contains(day("2024-03-11"));
        assertThat(story.matter().oversight().files()).allMatch(SupervisionFile::open);

        story.when(closeSupervision(3))
                .by(COUNTY_SUPERVISOR)
                .on("2024-03-12")
                .then(
                        new SupervisionEvent.SupervisionClosed(
                                day("2024-03-12"), COUNTY_SUPERVISOR, 3, TEXT));

        assertThat(story.matter().oversight().files()).noneMatch(SupervisionFile::open);
        assertThat(story.clock(Clock.SUPERVISION_ANSWER).doneOn()).contains(day("2024-03-11"));
    }

    @Test
    void onlyItsOwnFileIsAnsweredAndOnlyItsOwnClosed() {
        accepted.and(perfunctory(WORKS), COUNTY_SUPERVISOR, "2024-03-05")
                .and(perfunctory(LABOUR), BUREAU_SUPERVISOR, "2024-03-05")
                .when(answerSupervision(4))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeOwes(LABOUR), RulesProfile.DESIGN)
                .when(answerSupervision(2))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingOpenThere(2), RulesProfile.DESIGN)
                .and(answerSupervision(3), HEAD, "2024-03-06")
                .when(closeSupervision(4))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-07")
                .thenRefused(new Refusal.SupervisionUnanswered(day("2024-03-20")), "38")
                .when(closeSupervision(3))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-07")
                .thenRefused(new Refusal.OtherOfficeSupervises(Optional.of(COUNTY)), "38")
                .when(closeSupervision(2))
                .by(BUREAU_SUPERVISOR)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingOpenThere(2), RulesProfile.DESIGN)
                .when(closeSupervision(3))
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(closeSupervision(3), COUNTY_SUPERVISOR, "2024-03-07")
                .when(closeSupervision(3))
                .by(COUNTY_SUPERVISOR)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(answerSupervision(3))
                .by(HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(answerSupervision(3))
                .by(LABOUR_HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingOpenThere(3), RulesProfile.DESIGN);
    }

    @Test
    void withdrawingNeverEndsIt() {
        Story story =
                accepted.and(perfunctory(WORKS), COUNTY_SUPERVISOR, "2024-03-05")
                        .and(withdraw(), PETITIONER, "2024-03-06")
                        .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-08");

        assertThat(story.clock(Clock.SUPERVISION_ANSWER).doneOn()).isEmpty();
        story.and(answerSupervision(3), HEAD, "2024-04-09")
                .and(closeSupervision(3), COUNTY_SUPERVISOR, "2024-04-10")
                .isAt(Status.CLOSED);
    }

    @Test
    void afterTheLastAppealNothingClosesWhileSomethingIsOwed() {
        given().inReReview("2024-03-04")
                .and(changeFinding(1, Finding.SUPPORTED), PROVINCE_REVIEWER, "2024-03-05")
                .and(draftReview(AppealOutcome.CHANGE), PROVINCE_REVIEWER, "2024-03-05")
                .and(signReview(), PROVINCE_HEAD, "2024-03-06")
                .and(serveReview(ServiceManner.POST, "2024-03-07"), PROVINCE_REVIEWER, "2024-03-08")
                .and(keep(1, "2024-03-11"), HANDLER, "2024-03-11")
                .and(disputePromise(1), PETITIONER, "2024-03-12")
                .when(close(CloseGround.RE_REVIEWED))
                .by(HANDLER)
                .on("2024-03-13")
                .thenRefused(new Refusal.StillOwed(1, 1), "38")
                .and(answerSupervision(22), HEAD, "2024-03-14")
                .and(closeSupervision(22), COUNTY_SUPERVISOR, "2024-03-15")
                .when(close(CloseGround.RE_REVIEWED))
                .by(HANDLER)
                .on("2024-03-15")
                .thenRefused(new Refusal.StillOwed(1, 0), "38")
                .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                .and(confirmPromise(1), PETITIONER, "2024-03-19")
                .and(close(CloseGround.RE_REVIEWED), HANDLER, "2024-03-20")
                .isAt(Status.CLOSED);
    }
}
