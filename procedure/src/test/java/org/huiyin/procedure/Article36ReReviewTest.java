package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.admit;
import static org.huiyin.procedure.Acts.callHearing;
import static org.huiyin.procedure.Acts.changeFinding;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftRedo;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.recordHearing;
import static org.huiyin.procedure.Acts.requestReReview;
import static org.huiyin.procedure.Acts.requestReReviewLate;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.requestReviewLate;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.staff;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 36: the office above the reviewing one re-reviews; its opinion ends the appeals. */
class Article36ReReviewTest {

    private final Story reviewed = given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04");

    private static AppealEvent.ReviewRequested asked(String on, boolean late) {
        return new AppealEvent.ReviewRequested(
                day(on), PETITIONER, AppealLevel.RE_REVIEW, PROVINCE, late, TEXT, NONE, NONE);
    }

    @Test
    void thePetitionerAsksTheOfficeAboveTheReviewingOne() {
        Story story =
                reviewed.when(requestReReview())
                        .by(PETITIONER)
                        .on("2024-04-03")
                        .then(asked("2024-04-03", false))
                        .isAt(Status.IN_RE_REVIEW);

        ClockCertificate clock = story.clock(Clock.RE_REVIEW);
        assertThat(clock.owedBy()).contains(PROVINCE);
        assertThat(clock.startedOn()).isEqualTo("2024-04-03");
        assertThat(clock.lastDay()).isEqualTo("2024-05-06");
        assertThat(clock.article()).isEqualTo("36");
        assertThat(clock.pausedDays()).isZero();
    }

    @Test
    void lateOnlyWithAReasonThatIsDecided() {
        reviewed.when(requestReReview())
                .by(PETITIONER)
                .on("2024-04-04")
                .thenRefused(new Refusal.LateReasonNeeded(day("2024-04-03")), "35")
                .and(requestReReviewLate(), PETITIONER, "2024-04-04")
                .and(admit(false), PROVINCE_REVIEWER, "2024-04-05")
                .isAt(Status.SERVED)
                .and(requestReReviewLate(), PETITIONER, "2024-04-08")
                .and(admit(true), PROVINCE_REVIEWER, "2024-04-09")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void reviewComesFirst() {
        given().served("2024-03-04")
                .when(requestReReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.ReviewFirst(), "36")
                .and(requestReviewLate(), PETITIONER, "2024-04-08")
                .and(admit(false), COUNTY_REVIEWER, "2024-04-09")
                .when(requestReReview())
                .by(PETITIONER)
                .on("2024-04-10")
                .thenRefused(new Refusal.ReviewFirst(), "36");
    }

    @Test
    void aReviewThatNobodyServesIsAppealedAtAnyTime() {
        Story story =
                given().inReview("2024-03-04")
                        .when(requestReReview())
                        .by(PETITIONER)
                        .on("2024-03-05")
                        .thenRefused(new Refusal.ReviewNotSigned(), "35")
                        .and(changeFinding(1, Finding.NOT_SUPPORTED), COUNTY_REVIEWER, "2024-03-05")
                        .and(draftReview(AppealOutcome.CHANGE), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .when(requestReReview())
                        .by(PETITIONER)
                        .on("2024-11-29")
                        .then(asked("2024-11-29", false))
                        .isAt(Status.IN_RE_REVIEW);

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsExactly(
                        Optional.of(Finding.NOT_SUPPORTED), Optional.of(Finding.EXPLAINED));
    }

    @Test
    void aClosedCaseIsReReviewedWithAReason() {
        reviewed.when(close(CloseGround.APPEAL_TIME_OVER))
                .by(PROGRAM)
                .on("2024-04-03")
                .thenRefused(new Refusal.AppealTimeRuns(day("2024-04-03")), "35")
                .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04")
                .and(requestReReviewLate(), PETITIONER, "2024-04-08")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void aWithdrawnOneIsNot() {
        reviewed.and(withdraw(), PETITIONER, "2024-03-05")
                .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-08")
                .when(requestReReviewLate())
                .by(PETITIONER)
                .on("2024-04-09")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }

    @Test
    void onPaperItIsAskedElsewhere() {
        reviewed.when(requestReReview())
                .by(CLERK)
                .on("2024-03-05")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .and(new AppealAct.RequestReReview(TEXT, NONE, PAPER), CLERK, "2024-03-05")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void whoReviewedDoesNotReReview() {
        given().inReReview("2024-03-04")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(staff("county-reviewer", PROVINCE))
                .on("2024-03-05")
                .thenRefused(new Refusal.Recused(COUNTY_REVIEWER.id()), "28")
                .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, "2024-03-05")
                .when(signReview())
                .by(staff("county-head", PROVINCE))
                .on("2024-03-05")
                .thenRefused(new Refusal.Recused(COUNTY_HEAD.id()), "28")
                .when(signReview())
                .by(PROVINCE_REVIEWER)
                .on("2024-03-05")
                .thenRefused(
                        new Refusal.SignerDrafted(PROVINCE_REVIEWER.id()), RulesProfile.DESIGN);
    }

    @Test
    void theDayOfAHearingDoesNotCountHoweverLateItsMinutesAre() {
        Story story =
                given().inReReview("2024-03-04")
                        .and(callHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-10");
        ClockCertificate called = story.clock(Clock.RE_REVIEW);
        assertThat(called.pauses()).isEmpty();
        assertThat(called.lastDay()).isEqualTo("2024-04-03");

        story.and(recordHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-04-02");

        ClockCertificate held = story.clock(Clock.RE_REVIEW);
        assertThat(held.pauses())
                .containsExactly(
                        new ClockCertificate.Pause(
                                day("2024-03-20"),
                                day("2024-03-20"),
                                1,
                                ClockCertificate.PauseReason.HEARING));
        assertThat(held.lastDay()).isEqualTo("2024-04-04");
        assertThat(held.recompute(Cast.CALENDAR)).isEqualTo("2024-04-04");
    }

    @Test
    void oneHeldWhenTheTimeIsOverGivesNoneBack() {
        Story story =
                given().inReReview("2024-03-04")
                        .and(callHearing("2024-04-03"), PROVINCE_REVIEWER, "2024-03-10")
                        .and(recordHearing("2024-04-04"), PROVINCE_REVIEWER, "2024-04-04");

        assertThat(story.clock(Clock.RE_REVIEW).pauses()).isEmpty();
        assertThat(story.clock(Clock.RE_REVIEW).lastDay()).isEqualTo("2024-04-03");
    }

    @Test
    void twoHearingsOnADayAreOneDay() {
        Story story =
                given().inReReview("2024-03-04")
                        .and(callHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-10")
                        .and(recordHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-20")
                        .and(callHearing("2024-03-21"), PROVINCE_REVIEWER, "2024-03-20")
                        .and(recordHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-22");

        assertThat(story.clock(Clock.RE_REVIEW).pausedDays()).isEqualTo(1);
    }

    @Test
    void hearingsBeforeItDo() {
        Story story =
                given().inReview("2024-03-04")
                        .and(callHearing("2024-03-20"), COUNTY_REVIEWER, "2024-03-10")
                        .and(recordHearing("2024-03-20"), COUNTY_REVIEWER, "2024-03-20")
                        .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-03-20")
                        .and(signReview(), COUNTY_HEAD, "2024-03-20")
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-21"),
                                COUNTY_REVIEWER,
                                "2024-03-21")
                        .and(requestReReview(), PETITIONER, "2024-03-22");

        assertThat(story.clock(Clock.REVIEW).pausedDays()).isZero();
        assertThat(story.clock(Clock.RE_REVIEW).pausedDays()).isZero();
    }

    @Test
    void eachHearingPausesItsOwnReReview() {
        Story story =
                given().inReReview("2024-03-04")
                        .and(callHearing("2024-03-08"), PROVINCE_REVIEWER, "2024-03-05")
                        .and(recordHearing("2024-03-08"), PROVINCE_REVIEWER, "2024-03-08")
                        .and(draftRedo("2024-04-10"), PROVINCE_REVIEWER, "2024-03-11")
                        .and(signReview(), PROVINCE_HEAD, "2024-03-11")
                        .and(callHearing("2024-03-20"), HANDLER, "2024-03-12")
                        .and(recordHearing("2024-03-20"), HANDLER, "2024-03-20")
                        .and(supported(1, 2), HANDLER, "2024-03-21")
                        .and(sign(), HEAD, "2024-03-21")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-22"), HANDLER, "2024-03-22")
                        .and(requestReReview(), PETITIONER, "2024-03-25");

        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.RE_REVIEW)
                .extracting(ClockCertificate::pausedDays)
                .containsExactly(1, 0);
    }

    @Test
    void aHearingCalledTooLateOpensNoSecondFile() {
        given().inReReview("2024-03-04")
                .and(lapse(), PROGRAM, "2024-04-05")
                .and(callHearing("2024-04-10"), PROVINCE_REVIEWER, "2024-04-05")
                .and(recordHearing("2024-04-10"), PROVINCE_REVIEWER, "2024-04-10")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-04-20")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
    }

    @Test
    void whereNobodyStandsAboveTheReviewingOfficeNobodyReReviews() {
        String on = "2024-03-04";
        given().filedAt(COUNTY, on)
                .and(accept(), COUNTY_HEAD, on)
                .and(lead(COUNTY_REVIEWER), COUNTY_HEAD, on)
                .and(hear(on), COUNTY_REVIEWER, on)
                .and(confirmHearing(), PETITIONER, on)
                .and(investigate(on), COUNTY_REVIEWER, on)
                .and(draft(1, 2), COUNTY_REVIEWER, on)
                .and(sign(), COUNTY_HEAD, on)
                .and(requestReview(), PETITIONER, on)
                .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, on)
                .and(signReview(), PROVINCE_HEAD, on)
                .and(serveReview(ServiceManner.POST, on), PROVINCE_REVIEWER, on)
                .when(requestReReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NobodyReviews(PROVINCE), "35");
    }
}
