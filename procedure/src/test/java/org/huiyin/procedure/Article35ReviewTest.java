package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.admit;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.rate;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.requestReviewLate;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.ELSEWHERE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.staff;
import static org.huiyin.procedure.Story.given;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Art. 35: the office above reviews the opinion, asked within 30 days of its receipt, in 30 days.
 */
class Article35ReviewTest {

    private final Story served = given().served("2024-03-04");

    private static AppealEvent.ReviewRequested asked(
            String on, boolean late, Optional<Words> reason) {
        return new AppealEvent.ReviewRequested(
                day(on), PETITIONER, AppealLevel.REVIEW, COUNTY, late, TEXT, reason, NONE);
    }

    @Test
    void thePetitionerAsksTheOfficeAbove() {
        Story story =
                served.when(requestReview())
                        .by(PETITIONER)
                        .on("2024-04-03")
                        .then(asked("2024-04-03", false, NONE))
                        .isAt(Status.IN_REVIEW);

        ClockCertificate clock = story.clock(Clock.REVIEW);
        assertThat(clock.owedBy()).contains(COUNTY);
        assertThat(clock.startedBy()).isEqualTo("ReviewRequested");
        assertThat(clock.startedOn()).isEqualTo("2024-04-03");
        // the 30th day falls into the Labour Day holiday
        assertThat(clock.lastDay()).isEqualTo("2024-05-06");
        assertThat(clock.article()).isEqualTo("35");
        assertThat(clock.pausedDays()).isZero();
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void afterTheThirtiethDayAReasonIsNeeded() {
        served.when(requestReview())
                .by(PETITIONER)
                .on("2024-04-04")
                .thenRefused(new Refusal.LateReasonNeeded(day("2024-04-03")), "35")
                .when(requestReviewLate())
                .by(PETITIONER)
                .on("2024-04-04")
                .then(asked("2024-04-04", true, Optional.of(REASON)));
    }

    @Test
    void theReviewingOfficeDecidesAboutItFirst() {
        served.and(requestReviewLate(), PETITIONER, "2024-04-08")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(COUNTY_REVIEWER)
                .on("2024-04-09")
                .thenRefused(new Refusal.LatenessUndecided(day("2024-04-08")), RulesProfile.DESIGN)
                .when(admit(true))
                .by(COUNTY_REVIEWER)
                .on("2024-04-10")
                .then(
                        new AppealEvent.LatenessDecided(
                                day("2024-04-10"), COUNTY_REVIEWER, true, TEXT))
                .isAt(Status.IN_REVIEW)
                .when(admit(true))
                .by(COUNTY_REVIEWER)
                .on("2024-04-11")
                .thenRefused(new Refusal.NoLateness(), RulesProfile.DESIGN)
                .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-04-11");
    }

    @Test
    void notAdmittedTheOpinionStandsAndNothingIsBarred() {
        Story story =
                served.and(requestReviewLate(), PETITIONER, "2024-04-08")
                        .and(admit(false), COUNTY_REVIEWER, "2024-04-10")
                        .isAt(Status.SERVED);

        assertThat(story.clock(Clock.REVIEW).doneOn()).contains(day("2024-04-10"));
        story.and(requestReviewLate(), PETITIONER, "2024-04-15").isAt(Status.IN_REVIEW);
    }

    @Test
    void inTimeThereIsNoLatenessToDecide() {
        given().inReview("2024-03-04")
                .when(admit(true))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NoLateness(), RulesProfile.DESIGN);
    }

    @Test
    void whatWasNeverServedCanAlwaysBeAppealed() {
        given().signed("2024-03-04")
                .when(requestReview())
                .by(PETITIONER)
                .on("2024-11-29")
                .then(asked("2024-11-29", false, NONE));
    }

    @Test
    void aClosedCaseIsReviewedWithAReasonAWithdrawnOneIsNot() {
        served.and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04")
                .and(requestReviewLate(), PETITIONER, "2024-04-08")
                .isAt(Status.IN_REVIEW);
        given().served("2024-03-04")
                .and(withdraw(), PETITIONER, "2024-03-05")
                .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-08")
                .when(requestReviewLate())
                .by(PETITIONER)
                .on("2024-04-09")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }

    @Test
    void onPaperItIsAskedAtAnotherOffice() {
        served.when(requestReview())
                .by(CLERK)
                .on("2024-03-05")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .when(new AppealAct.RequestReview(TEXT, NONE, PAPER))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN)
                .and(new AppealAct.RequestReview(TEXT, NONE, PAPER), CLERK, "2024-03-05")
                .isAt(Status.IN_REVIEW);
    }

    @Test
    void nobodyElseReviews() {
        given().inReview("2024-03-04")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeReviews(COUNTY), "35")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(PROVINCE_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeReviews(COUNTY), "35");
        served.when(draftReview(AppealOutcome.MAINTAIN))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAppealed(), "35");
    }

    @Test
    void whereNobodyStandsAboveNobodyReviews() {
        top(Cast.NATIONAL)
                .when(requestReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NobodyReviews(PROVINCE), "35");
    }

    @Test
    void theProfileMayNameSomebodyButNotTheOfficeItself() {
        Story story =
                top(reviewedBy(Map.of(PROVINCE, ELSEWHERE)))
                        .and(requestReview(), PETITIONER, "2024-03-05");

        assertThat(story.clock(Clock.REVIEW).owedBy()).contains(ELSEWHERE);
        top(reviewedBy(Map.of(PROVINCE, PROVINCE)))
                .when(requestReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NobodyReviews(PROVINCE), "35");
    }

    private static Story top(RulesProfile profile) {
        String on = "2024-03-04";
        return given(profile)
                .filedAt(PROVINCE, on)
                .and(accept(), PROVINCE_HEAD, on)
                .and(lead(PROVINCE_REVIEWER), PROVINCE_HEAD, on)
                .and(hear(on), PROVINCE_REVIEWER, on)
                .and(confirmHearing(), PETITIONER, on)
                .and(investigate(on), PROVINCE_REVIEWER, on)
                .and(draft(1, 2), PROVINCE_REVIEWER, on)
                .and(sign(), PROVINCE_HEAD, on);
    }

    private static RulesProfile reviewedBy(Map<OfficeId, OfficeId> table) {
        RulesProfile rules = Cast.NATIONAL;
        return new RulesProfile(
                rules.id(),
                rules.jurisdiction(),
                rules.inForceFrom(),
                rules.inForceUntil(),
                rules.zone(),
                true,
                rules.periods(),
                rules.extensionDays(),
                rules.handlingStartsAtLatest(),
                rules.takeBackDays(),
                rules.ratingOpensAfter(),
                rules.ratingOpenDays(),
                rules.warnBefore(),
                table,
                true,
                rules.toldWhenUrgent(),
                rules.retentionYears());
    }

    @Test
    void norWhetherItsAppealIsTooLate() {
        served.and(requestReviewLate(), PETITIONER, "2024-04-08")
                .when(admit(false))
                .by(staff("head", COUNTY))
                .on("2024-04-09")
                .thenRefused(new Refusal.Recused(HEAD.id()), "28");
    }

    @Test
    void anOpinionIsReviewedOnce() {
        given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                .when(requestReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.AlreadyReviewed(day("2024-03-04")), "36");
    }

    @Test
    void whatNobodyAnsweredIsNotReviewed() {
        given().accepted("2024-03-04")
                .when(requestReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);
    }

    @Test
    void whileItIsReviewedItMayBeRated() {
        given().inReview("2024-03-04").and(rate(1, 1), PETITIONER, "2024-03-12");
    }

    @Test
    void turnedAwayAfterItWasClosedItIsClosed() {
        Story story =
                given().served("2024-03-04")
                        .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04")
                        .and(requestReviewLate(), PETITIONER, "2024-04-08")
                        .isAt(Status.IN_REVIEW)
                        .and(admit(false), COUNTY_REVIEWER, "2024-04-10")
                        .isAt(Status.CLOSED);

        assertThat(story.petition())
                .isEqualTo(
                        new Petition.Closed(
                                story.matter(), day("2024-04-04"), CloseGround.APPEAL_TIME_OVER));
        story.and(requestReviewLate(), PETITIONER, "2024-04-15")
                .and(admit(true), COUNTY_REVIEWER, "2024-04-16")
                .isAt(Status.IN_REVIEW);
    }
}
