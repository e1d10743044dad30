package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.changeFinding;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.draftRevoke;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.openReview;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.staff;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Art. 35: how the office above decides, by whom it is signed, and how it reaches the petitioner.
 */
class Article35ReviewOpinionTest {

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
    void revokedTheyFallAndTheOfficeOwesANewOpinion() {
        Story story =
                given().inReview("2024-03-04")
                        .when(draftReview(AppealOutcome.REVOKE))
                        .by(COUNTY_REVIEWER)
                        .on("2024-03-05")
                        .thenRefused(new Refusal.RedoDayNeeded(), RulesProfile.DESIGN)
                        .and(draftRevoke("2024-04-10"), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                        .isAt(Status.HANDLING)
                        .and(
                                serveReview(ServiceManner.POST, "2024-03-07"),
                                COUNTY_REVIEWER,
                                "2024-03-08")
                        .isAt(Status.HANDLING);

        assertThat(story.matter().requests())
                .extracting(Request::finding)
                .containsOnly(Optional.empty());
        ClockCertificate clock = story.clock(Clock.REDO);
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.doneOn()).isEmpty();
        assertThat(clock.lastDay()).isEqualTo("2024-04-10");
        story.when(draft(1, 2))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN)
                .and(lapse(), PROGRAM, "2024-04-11");
        assertThat(story.matter().oversight().files())
                .extracting(file -> file.opening().clock())
                .contains(Optional.of(Clock.REDO));
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
}
