package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.dispute;
import static org.huiyin.procedure.Acts.draftRedo;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.rate;
import static org.huiyin.procedure.Acts.requestReReviewLate;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.settle;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.MINISTRY;
import static org.huiyin.procedure.Cast.MINISTRY_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 35: a receipt that is disputed the office proves; else no clock ever ran. */
class DisputedServiceTest {

    private static final int SERVED = 9;

    @Test
    void aServiceThatNeverWasStartsNoClock() {
        Story story =
                given().served("2024-03-04")
                        .and(rate(1, 1), PETITIONER, "2024-03-12")
                        .and(dispute(SERVED), PETITIONER, "2024-03-20")
                        .and(settle(SERVED, true), COUNTY_HEAD, "2024-03-25")
                        .isAt(Status.SIGNED);

        assertThat(story.matter().service()).isEmpty();
        assertThat(story.matter().opinion().flatMap(Opinion::rating)).isEmpty();
        assertThat(story.matter().opinion().flatMap(Opinion::signature)).isPresent();
        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.ASKING_FOR_REVIEW);
        story.and(serve(ServiceManner.POST, "2024-03-28"), HANDLER, "2024-03-28")
                .isAt(Status.SERVED);
    }

    @Test
    void oneThatTheOfficeProvedStands() {
        given().served("2024-03-04")
                .and(dispute(SERVED), PETITIONER, "2024-03-20")
                .and(settle(SERVED, false), COUNTY_HEAD, "2024-03-25")
                .isAt(Status.SERVED);
    }

    @Test
    void itFallsAlsoAfterTheCaseWasClosedOnIt() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04")
                .and(dispute(SERVED), PETITIONER, "2024-04-10")
                .and(settle(SERVED, true), COUNTY_HEAD, "2024-04-12")
                .isAt(Status.SIGNED);
    }

    @Test
    void notAfterThePetitionerWithdrew() {
        given().served("2024-03-04")
                .and(withdraw(), PETITIONER, "2024-03-05")
                .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-10")
                .and(dispute(SERVED), PETITIONER, "2024-04-10")
                .and(settle(SERVED, true), COUNTY_HEAD, "2024-04-12")
                .isAt(Status.CLOSED);
    }

    @Test
    void onceItIsBeforeTheOfficeAboveItStaysThere() {
        Story story =
                given().inReview("2024-03-04")
                        .and(dispute(SERVED), PETITIONER, "2024-03-05")
                        .and(settle(SERVED, true), COUNTY_HEAD, "2024-03-06")
                        .isAt(Status.IN_REVIEW);

        assertThat(story.matter().service()).isEmpty();
    }

    @Test
    void anAnswerFromAboveStaysOne() {
        Story story =
                given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                        .and(dispute(SERVED), PETITIONER, "2024-03-05")
                        .and(settle(SERVED, true), COUNTY_HEAD, "2024-03-06")
                        .isAt(Status.SERVED);

        assertThat(story.matter().service()).isEmpty();
    }

    @Test
    void theServiceOfAnEarlierOpinionIsNotThatOfTheNewOne() {
        Story story =
                given().inReview("2024-03-04")
                        .and(draftRedo("2024-04-10"), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .and(supported(1, 2), HANDLER, "2024-03-07")
                        .and(sign(), HEAD, "2024-03-08")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-08"), HANDLER, "2024-03-08")
                        .and(dispute(SERVED), PETITIONER, "2024-03-11")
                        .and(settle(SERVED, true), COUNTY_HEAD, "2024-03-12")
                        .isAt(Status.SERVED);

        assertThat(story.matter().service()).isPresent();
    }

    /** The entry by which the review opinion was served. */
    private static final int REVIEW_SERVED = 13;

    @Test
    void thatOfAReviewOpinionIsDisputedBeforeTheOfficeAboveTheReviewingOne() {
        Story story =
                given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                        .and(dispute(REVIEW_SERVED), PETITIONER, "2024-03-20");
        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).contains(PROVINCE);

        story.when(settle(REVIEW_SERVED, false))
                .by(COUNTY_HEAD)
                .on("2024-03-21")
                .thenRefused(new Refusal.OfficeAboveDecides(COUNTY), RulesProfile.DESIGN)
                .and(settle(REVIEW_SERVED, true), PROVINCE_HEAD, "2024-03-25")
                .isAt(Status.IN_REVIEW);

        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.ASKING_FOR_RE_REVIEW);
        assertThat(story.clock(Clock.REVIEW).doneOn()).isEmpty();
        story.and(serveReview(ServiceManner.POST, "2024-03-28"), COUNTY_REVIEWER, "2024-03-28")
                .isAt(Status.SERVED);
        assertThat(story.clock(Clock.ASKING_FOR_RE_REVIEW).startedOn()).isEqualTo("2024-03-28");
    }

    @Test
    void oneThatTheReviewingOfficeProvedStands() {
        Story story =
                given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                        .and(dispute(REVIEW_SERVED), PETITIONER, "2024-03-20")
                        .and(settle(REVIEW_SERVED, false), PROVINCE_HEAD, "2024-03-25")
                        .isAt(Status.SERVED);

        assertThat(story.clock(Clock.ASKING_FOR_RE_REVIEW).startedOn()).isEqualTo("2024-03-04");
    }

    @Test
    void withoutItAReReviewIsNeverLate() {
        Story story =
                given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                        .and(requestReReviewLate(), PETITIONER, "2024-05-08")
                        .and(dispute(REVIEW_SERVED), PETITIONER, "2024-05-08")
                        .and(settle(REVIEW_SERVED, true), PROVINCE_HEAD, "2024-05-09")
                        .isAt(Status.IN_RE_REVIEW);

        assertThat(story.matter().aftermath().appeal().map(Appeal::undecided)).contains(false);
        assertThat(story.matter().aftermath().appeals().getFirst().service()).isEmpty();
    }

    @Test
    void aCaseThatEndedOnItIsBeforeTheReviewingOfficeAgain() {
        given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-08")
                .and(dispute(REVIEW_SERVED), PETITIONER, "2024-04-10")
                .and(settle(REVIEW_SERVED, true), PROVINCE_HEAD, "2024-04-12")
                .isAt(Status.IN_REVIEW);
    }

    @Test
    void nothingIsFinalThatNeverArrived() {
        Story last =
                given().inReReview("2024-03-04")
                        .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, "2024-03-05")
                        .and(signReview(), PROVINCE_HEAD, "2024-03-06")
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-07"),
                                PROVINCE_REVIEWER,
                                "2024-03-08")
                        .isAt(Status.FINAL);
        int served = last.lastEntry();
        last.under(Cast.below(MINISTRY, PROVINCE))
                .and(close(CloseGround.RE_REVIEWED), HANDLER, "2024-03-11")
                .and(dispute(served), PETITIONER, "2024-03-12")
                .and(settle(served, true), MINISTRY_HEAD, "2024-03-13")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void whatWasServedAgainStays() {
        Story story =
                given().reviewed(AppealOutcome.MAINTAIN, "2024-03-04")
                        .and(dispute(REVIEW_SERVED), PETITIONER, "2024-03-20")
                        .and(settle(REVIEW_SERVED, true), PROVINCE_HEAD, "2024-03-25")
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-28"),
                                COUNTY_REVIEWER,
                                "2024-03-28");
        int again = story.lastEntry();
        story.and(dispute(again), PETITIONER, "2024-04-02")
                .and(settle(again, false), PROVINCE_HEAD, "2024-04-08")
                .isAt(Status.SERVED);
    }

    @Test
    void theOrderToAnswerAnewStandsAlsoWhereItNeverArrived() {
        Story story =
                given().inReview("2024-03-04")
                        .and(draftRedo("2024-04-10"), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-07"),
                                COUNTY_REVIEWER,
                                "2024-03-08");
        int served = story.lastEntry();
        story.and(dispute(served), PETITIONER, "2024-03-12")
                .and(settle(served, true), PROVINCE_HEAD, "2024-03-13")
                .isAt(Status.HANDLING);
    }
}
