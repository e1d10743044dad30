package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.admit;
import static org.huiyin.procedure.Acts.changeFinding;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.openReview;
import static org.huiyin.procedure.Acts.rate;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.requestReviewLate;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
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
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                true);
    }

    @Test
    void nobodyReviewsWhatTheyDecidedThemselves() {
        given().inReview("2024-03-04")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(staff("handler", COUNTY))
                .on("2024-03-05")
                .thenRefused(new Refusal.Recused(HANDLER.id()), "28")
                .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-03-05")
                .when(signReview())
                .by(staff("head", COUNTY))
                .on("2024-03-05")
                .thenRefused(new Refusal.Recused(HEAD.id()), "28");
    }

    @Test
    void nobodySignsWhatTheyDrafted() {
        given().inReview("2024-03-04")
                .when(signReview())
                .by(COUNTY_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotDrafted(), "32")
                .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_HEAD, "2024-03-05")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(COUNTY_REVIEWER)
                .on("2024-03-06")
                .then(
                        new AppealEvent.ReviewDrafted(
                                day("2024-03-06"),
                                COUNTY_REVIEWER,
                                AppealOutcome.MAINTAIN,
                                Optional.empty(),
                                words("the facts"),
                                words("the law")))
                .when(signReview())
                .by(COUNTY_HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignerDrafted(COUNTY_HEAD.id()), RulesProfile.DESIGN)
                .when(signReview())
                .by(COUNTY_REVIEWER)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignerDrafted(COUNTY_REVIEWER.id()), RulesProfile.DESIGN)
                .when(signReview())
                .by(COUNTY_SUPERVISOR)
                .on("2024-03-06")
                .then(new AppealEvent.ReviewSigned(day("2024-03-06"), COUNTY_SUPERVISOR))
                .isAt(Status.IN_REVIEW);
    }

    @Test
    void maintainedTheFindingsStand() {
        Story story = given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04").isAt(Status.SERVED);

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.of(Finding.EXPLAINED));
        assertThat(story.clock(Clock.REVIEW).doneOn()).contains(day("2024-03-04"));
    }

    @Test
    void revokedTheyFall() {
        Story story = given().reviewed(AppealOutcome.REVOKE, "2024-03-04").isAt(Status.SERVED);

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.empty());
    }

    @Test
    void changedTheyAreOthersAndWhatIsSupportedIsPromised() {
        Story story =
                given().inReview("2024-03-04")
                        .when(draftReview(AppealOutcome.CHANGE))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-05")
                        .thenRefused(new Refusal.NoFindingChanged(), RulesProfile.DESIGN)
                        .when(changeFinding(3, Finding.SUPPORTED))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-05")
                        .thenRefused(new Refusal.NoSuchRequest(Set.of(new RequestId(3))), "32")
                        .and(changeFinding(2, Finding.EXPLAINED), COUNTY_REVIEWER, "2024-03-05")
                        .when(changeFinding(2, Finding.SUPPORTED))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-05")
                        .then(
                                new AppealEvent.FindingChanged(
                                        day("2024-03-05"),
                                        COUNTY_REVIEWER,
                                        new RequestId(2),
                                        Finding.SUPPORTED,
                                        words("other facts"),
                                        words("other law")))
                        .and(draftReview(AppealOutcome.CHANGE), COUNTY_REVIEWER, "2024-03-06")
                        .when(signReview())
                        .by(COUNTY_HEAD)
                        .on("2024-03-07")
                        .then(
                                new AppealEvent.ReviewSigned(day("2024-03-07"), COUNTY_HEAD),
                                new PromiseEvent.PromiseMade(
                                        day("2024-03-07"),
                                        COUNTY_HEAD,
                                        new RequestId(2),
                                        WORKS,
                                        day("2024-04-08"),
                                        Optional.empty()));
        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.of(Finding.EXPLAINED));

        story.and(serveReview(ServiceManner.POST, "2024-03-08"), COUNTY_REVIEWER, "2024-03-11");

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsExactly(Optional.of(Finding.EXPLAINED), Optional.of(Finding.SUPPORTED));
    }

    @Test
    void eachRequestIsChangedOnItsOwn() {
        Story story =
                given().inReview("2024-03-04")
                        .and(changeFinding(1, Finding.NOT_SUPPORTED), COUNTY_REVIEWER, "2024-03-05")
                        .and(changeFinding(2, Finding.NOT_SUPPORTED), COUNTY_REVIEWER, "2024-03-05")
                        .and(draftReview(AppealOutcome.CHANGE), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-07"),
                                COUNTY_REVIEWER,
                                "2024-03-08");

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.of(Finding.NOT_SUPPORTED));
    }

    @Test
    void maintainingPromisesNothing() {
        given().inReview("2024-03-04")
                .and(changeFinding(2, Finding.SUPPORTED), COUNTY_REVIEWER, "2024-03-05")
                .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-03-05")
                .when(signReview())
                .by(COUNTY_HEAD)
                .on("2024-03-06")
                .then(new AppealEvent.ReviewSigned(day("2024-03-06"), COUNTY_HEAD));
    }

    private static Story signedReview() {
        return given().inReview("2024-03-04")
                .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-03-05")
                .and(signReview(), COUNTY_HEAD, "2024-03-06");
    }

    @Test
    void signedItIsWrittenNoMore() {
        for (Act act :
                List.of(
                        draftReview(AppealOutcome.MAINTAIN),
                        changeFinding(1, Finding.SUPPORTED),
                        signReview())) {
            signedReview()
                    .when(act)
                    .by(COUNTY_SUPERVISOR)
                    .on("2024-03-07")
                    .thenRefused(new Refusal.ReviewSignedAlready(day("2024-03-06")), "35");
        }
    }

    @Test
    void itIsServedWithItsProof() {
        Story story =
                given().inReview("2024-03-04")
                        .and(draftReview(AppealOutcome.MAINTAIN), COUNTY_REVIEWER, "2024-03-05")
                        .when(serveReview(ServiceManner.POST, "2024-03-06"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-06")
                        .thenRefused(new Refusal.ReviewNotSigned(), "35")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .when(serveReview(ServiceManner.POST, "2024-03-05"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-06")
                        .thenRefused(new Refusal.ServedBeforeSigned(day("2024-03-06")), "35")
                        .when(
                                new AppealAct.ServeReview(
                                        ServiceManner.POST, day("2024-03-06"), NONE))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-06")
                        .thenRefused(new Refusal.ProofOfServiceNeeded(ServiceManner.POST), "35")
                        .when(serveReview(ServiceManner.POST, "2024-03-07"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-08")
                        .then(
                                new AppealEvent.ReviewServed(
                                        day("2024-03-08"),
                                        COUNTY_REVIEWER,
                                        ServiceManner.POST,
                                        day("2024-03-07"),
                                        PAPER,
                                        false))
                        .isAt(Status.SERVED)
                        .when(serveReview(ServiceManner.POST, "2024-03-08"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-08")
                        .thenRefused(new Refusal.AlreadyServed(day("2024-03-07")), "35");

        ClockCertificate clock = story.clock(Clock.ASKING_FOR_RE_REVIEW);
        assertThat(clock.startedOn()).isEqualTo("2024-03-07");
        assertThat(clock.startedBy()).isEqualTo("ReviewServed");
        assertThat(clock.article()).isEqualTo("36");
        assertThat(clock.owedBy()).isEmpty();
    }

    @Test
    void orOpenedByThePetitionerWhereItIsLaidOpen() {
        Story story =
                signedReview()
                        .when(openReview())
                        .by(PETITIONER)
                        .on("2024-03-07")
                        .thenRefused(new Refusal.NotLaidOpen(), "35")
                        .when(serveReview(ServiceManner.ELECTRONIC, "2024-03-07"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-07")
                        .then(new AppealEvent.ReviewLaidOpen(day("2024-03-07"), COUNTY_REVIEWER))
                        .isAt(Status.IN_REVIEW)
                        .when(serveReview(ServiceManner.ELECTRONIC, "2024-03-08"))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-08")
                        .thenRefused(new Refusal.AlreadyLaidOpen(day("2024-03-07")), "35");
        assertThat(story.clock(Clock.REVIEW).doneOn()).contains(day("2024-03-07"));

        story.when(openReview())
                .by(PETITIONER)
                .on("2024-03-11")
                .then(
                        new AppealEvent.ReviewServed(
                                day("2024-03-11"),
                                PETITIONER,
                                ServiceManner.ELECTRONIC,
                                day("2024-03-11"),
                                NONE,
                                false))
                .isAt(Status.SERVED)
                .when(openReview())
                .by(PETITIONER)
                .on("2024-03-12")
                .thenRefused(new Refusal.AlreadyServed(day("2024-03-11")), "35");
        assertThat(story.clock(Clock.REVIEW).doneOn()).contains(day("2024-03-07"));
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
}
