package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftRedo;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.requestReReview;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An appeal may order a new opinion by a set day; it may not repeat the same facts and reasons. */
class RedoTest {

    private final Story ordered =
            given().inReview("2024-03-04")
                    .and(draftRedo("2024-04-10"), COUNTY_REVIEWER, "2024-03-05")
                    .and(signReview(), COUNTY_HEAD, "2024-03-06");

    @Test
    void theOrderNamesADayAhead() {
        given().inReview("2024-03-04")
                .when(draftReview(AppealOutcome.REDO))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.RedoDayNeeded(), RulesProfile.DESIGN)
                .when(draftRedo("2024-03-05"))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN)
                .and(draftRedo("2024-03-06"), COUNTY_REVIEWER, "2024-03-05");
    }

    @Test
    void signedItWorksAtOnce() {
        ordered.isAt(Status.HANDLING);

        assertThat(ordered.matter().opinion()).isEmpty();
        assertThat(ordered.matter().opinions()).hasSize(1);
        assertThat(ordered.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.empty());
        assertThat(ordered.matter().work().redos())
                .containsExactly(
                        new Redo(AppealLevel.REVIEW, day("2024-03-06"), day("2024-04-10")));
        ClockCertificate clock = ordered.clock(Clock.REDO);
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.startedBy()).isEqualTo("ReviewSigned");
        assertThat(clock.startedOn()).isEqualTo("2024-03-06");
        assertThat(clock.lastDay()).isEqualTo("2024-04-10");
        assertThat(clock.article()).isEqualTo(RulesProfile.DESIGN);
        assertThat(clock.doneOn()).isEmpty();
        assertThat(ordered.clock(Clock.HANDLING).doneOn()).contains(day("2024-03-04"));
    }

    @Test
    void theOrderIsServedWhileTheOfficeWorks() {
        ordered.and(serveReview(ServiceManner.POST, "2024-03-07"), COUNTY_REVIEWER, "2024-03-08")
                .isAt(Status.HANDLING);

        assertThat(ordered.clock(Clock.ASKING_FOR_RE_REVIEW).startedOn()).isEqualTo("2024-03-07");
    }

    @Test
    void theNewOpinionDoesNotSayTheSameAgain() {
        ordered.when(draft(1, 2))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN)
                .when(draft(2))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN)
                .and(supported(1, 2), HANDLER, "2024-03-07");
    }

    @Test
    void givenItIsDone() {
        Story story =
                ordered.and(supported(1, 2), HANDLER, "2024-03-07")
                        .and(sign(), HEAD, "2024-03-08")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-11"), HANDLER, "2024-03-11")
                        .isAt(Status.SERVED);

        assertThat(story.clock(Clock.REDO).doneOn()).contains(day("2024-03-11"));
        assertThat(story.clock(Clock.HANDLING).doneOn()).contains(day("2024-03-04"));
        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.ASKING_FOR_REVIEW)
                .extracting(ClockCertificate::startedOn)
                .containsExactly(day("2024-03-04"), day("2024-03-11"));
    }

    @Test
    void theNewOpinionIsReviewedAnew() {
        Story story =
                ordered.and(supported(1, 2), HANDLER, "2024-03-07")
                        .and(sign(), HEAD, "2024-03-08")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-11"), HANDLER, "2024-03-11")
                        .and(requestReview(), PETITIONER, "2024-04-10")
                        .isAt(Status.IN_REVIEW);

        assertThat(story.matter().aftermath().appeals()).hasSize(2);
    }

    @Test
    void orReReviewedByTheLaterOfBothDays() {
        Story story =
                ordered.and(
                                serveReview(ServiceManner.POST, "2024-03-07"),
                                COUNTY_REVIEWER,
                                "2024-03-08")
                        .and(supported(1, 2), HANDLER, "2024-03-11")
                        .and(sign(), HEAD, "2024-03-11")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-20"), HANDLER, "2024-03-20");

        story.when(requestReReview())
                .by(PETITIONER)
                .on("2024-04-20")
                .thenRefused(new Refusal.LateReasonNeeded(day("2024-04-19")), "35")
                .and(requestReReview(), PETITIONER, "2024-04-19")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void theOrderServedLastCountsToo() {
        ordered.and(supported(1, 2), HANDLER, "2024-03-07")
                .and(sign(), HEAD, "2024-03-08")
                .and(serve(ServiceManner.SIGNATURE, "2024-03-11"), HANDLER, "2024-03-11")
                .and(serveReview(ServiceManner.POST, "2024-03-20"), COUNTY_REVIEWER, "2024-03-20")
                .isAt(Status.SERVED)
                .when(requestReReview())
                .by(PETITIONER)
                .on("2024-04-20")
                .thenRefused(new Refusal.LateReasonNeeded(day("2024-04-19")), "35");
    }

    @Test
    void aNewOpinionNeverServedCanAlwaysBeAppealed() {
        ordered.and(serveReview(ServiceManner.POST, "2024-03-07"), COUNTY_REVIEWER, "2024-03-08")
                .and(supported(1, 2), HANDLER, "2024-03-11")
                .and(sign(), HEAD, "2024-03-11")
                .and(requestReReview(), PETITIONER, "2024-11-29")
                .isAt(Status.IN_RE_REVIEW);
    }

    @Test
    void aReReviewMayOrderItToo() {
        Story story =
                given().inReReview("2024-03-04")
                        .and(draftRedo("2024-04-10"), PROVINCE_REVIEWER, "2024-03-05")
                        .and(signReview(), PROVINCE_HEAD, "2024-03-06")
                        .isAt(Status.HANDLING)
                        .when(serveReview(ServiceManner.POST, "2024-03-07"))
                        .by(PROVINCE_REVIEWER)
                        .on("2024-03-08")
                        .then(
                                new AppealEvent.ReviewServed(
                                        day("2024-03-08"),
                                        PROVINCE_REVIEWER,
                                        ServiceManner.POST,
                                        day("2024-03-07"),
                                        PAPER,
                                        false))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().work().redos())
                .extracting(Redo::by)
                .containsExactly(AppealLevel.RE_REVIEW);
    }

    @Test
    void aSecondOrderOwesASecondNewOpinion() {
        Story story =
                ordered.and(supported(1, 2), HANDLER, "2024-03-07")
                        .and(sign(), HEAD, "2024-03-08")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-11"), HANDLER, "2024-03-11")
                        .and(requestReview(), PETITIONER, "2024-03-12")
                        .and(draftRedo("2024-05-10"), COUNTY_REVIEWER, "2024-03-13")
                        .and(signReview(), COUNTY_HEAD, "2024-03-14")
                        .when(supported(1, 2))
                        .by(HANDLER)
                        .on("2024-03-15")
                        .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN)
                        .when(draft(1, 2))
                        .by(HANDLER)
                        .on("2024-03-15")
                        .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN);

        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.REDO)
                .extracting(ClockCertificate::lastDay, ClockCertificate::doneOn)
                .containsExactly(
                        tuple(day("2024-04-10"), Optional.of(day("2024-03-11"))),
                        tuple(day("2024-05-10"), Optional.empty()));
    }
}
