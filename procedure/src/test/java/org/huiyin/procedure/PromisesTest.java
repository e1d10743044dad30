package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.changeFinding;
import static org.huiyin.procedure.Acts.confirmPromise;
import static org.huiyin.procedure.Acts.disputePromise;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.keep;
import static org.huiyin.procedure.Acts.promise;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is supported is promised with a day, and kept only when the petitioner says so (Art. 32).
 */
class PromisesTest {

    /** Signed with the first request supported; the promise is the last entry, the ninth. */
    private static Story promised() {
        return given().inquired("2024-03-04")
                .and(
                        new Act.DraftOpinion(
                                List.of(
                                        supported(1).findings().getFirst(),
                                        draft(2).findings().getFirst())),
                        HANDLER,
                        "2024-03-05")
                .and(sign(), HEAD, "2024-03-06");
    }

    @Test
    void signingPromisesWhatIsSupported() {
        Story story =
                given().inquired("2024-03-04")
                        .and(supported(1, 2), HANDLER, "2024-03-05")
                        .and(promise(2, "2024-03-20"), HANDLER, "2024-03-05")
                        .when(sign())
                        .by(HEAD)
                        .on("2024-03-06")
                        .then(
                                new PetitionEvent.OpinionSigned(day("2024-03-06"), HEAD),
                                new PromiseEvent.PromiseMade(
                                        day("2024-03-06"),
                                        HEAD,
                                        new RequestId(1),
                                        WORKS,
                                        day("2024-04-05"),
                                        Optional.empty()));

        assertThat(story.matter().aftermath().promises())
                .extracting(Promised::request, Promised::due)
                .containsExactly(
                        tuple(new RequestId(2), day("2024-03-20")),
                        tuple(new RequestId(1), day("2024-04-05")));
    }

    @Test
    void eachHasItsClock() {
        ClockCertificate clock = promised().clock(Clock.PROMISE);

        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.startedBy()).isEqualTo("PromiseMade");
        assertThat(clock.startedOn()).isEqualTo("2024-03-06");
        assertThat(clock.lastDay()).isEqualTo("2024-04-05");
        assertThat(clock.article()).isEqualTo(RulesProfile.DESIGN);
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void theOfficeMayPromiseMoreAndEarlierButNotLater() {
        Story story =
                promised()
                        .when(promise(1, "2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-07")
                        .then(
                                new PromiseEvent.PromiseMade(
                                        day("2024-03-07"),
                                        HANDLER,
                                        new RequestId(1),
                                        WORKS,
                                        day("2024-03-20"),
                                        Optional.of(TEXT)))
                        .when(promise(1, "2024-03-21"))
                        .by(HANDLER)
                        .on("2024-03-08")
                        .thenRefused(
                                new Refusal.PromisedEarlier(day("2024-03-20")), RulesProfile.DESIGN)
                        .and(promise(1, "2024-03-20"), HANDLER, "2024-03-08")
                        .and(promise(2, "2024-05-20"), HANDLER, "2024-03-08");

        assertThat(story.matter().aftermath().promises())
                .extracting(Promised::due)
                .containsExactly(day("2024-03-20"), day("2024-05-20"));
    }

    @Test
    void notForTodayAndNotWhatNobodyAsked() {
        promised()
                .when(promise(2, "2024-03-07"))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-07")), RulesProfile.DESIGN)
                .when(promise(3, "2024-03-20"))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.NoSuchRequest(Set.of(new RequestId(3))), "32")
                .and(promise(2, "2024-03-08"), HANDLER, "2024-03-07");
    }

    @Test
    void aPromiseKeptMayBeFollowedByALaterOne() {
        Story story =
                promised()
                        .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                        .and(confirmPromise(1), PETITIONER, "2024-03-19")
                        .and(promise(1, "2024-05-20"), HANDLER, "2024-03-20");

        assertThat(story.matter().aftermath().promises())
                .extracting(Promised::kept)
                .containsExactly(true, false);
    }

    @Test
    void theOfficeSaysWithProofThatItKeptIt() {
        Story story =
                promised()
                        .when(keep(1, "2024-03-19"))
                        .by(HANDLER)
                        .on("2024-03-18")
                        .thenRefused(
                                new Refusal.DayInFuture(day("2024-03-19")), RulesProfile.DESIGN)
                        .when(keep(1, "2024-03-18"))
                        .by(HANDLER)
                        .on("2024-03-18")
                        .then(
                                new PromiseEvent.PromiseKept(
                                        day("2024-03-18"),
                                        HANDLER,
                                        1,
                                        day("2024-03-18"),
                                        words("the proof")));

        assertThat(story.matter().aftermath().promises()).noneMatch(Promised::kept);
        assertThat(story.clock(Clock.PROMISE).doneOn()).contains(day("2024-03-18"));
    }

    @Test
    void onlyTheOfficeThatOwesIt() {
        promised()
                .when(keep(1, "2024-03-18"))
                .by(LABOUR_HANDLER)
                .on("2024-03-18")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(
                        new PromiseAct.Promise(new RequestId(2), LABOUR, day("2024-04-20"), TEXT),
                        HANDLER,
                        "2024-03-18")
                .when(keep(1, "2024-03-18"))
                .by(LABOUR_HANDLER)
                .on("2024-03-18")
                .thenRefused(new Refusal.OtherOfficeOwes(WORKS), RulesProfile.DESIGN)
                .and(keep(2, "2024-03-18"), LABOUR_HANDLER, "2024-03-18");
    }

    @Test
    void thePetitionerConfirmsIt() {
        Story story =
                promised()
                        .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                        .when(confirmPromise(1))
                        .by(PETITIONER)
                        .on("2024-03-20")
                        .then(
                                new PromiseEvent.PromiseConfirmed(
                                        day("2024-03-20"), PETITIONER, 1, NONE));

        assertThat(story.matter().aftermath().promises()).allMatch(Promised::kept);
        assertThat(story.clock(Clock.PROMISE).doneOn()).contains(day("2024-03-18"));
        story.when(disputePromise(1))
                .by(PETITIONER)
                .on("2024-04-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(keep(1, "2024-03-18"))
                .by(HANDLER)
                .on("2024-03-21")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(promise(2, "2024-04-20"), HANDLER, "2024-03-21")
                .when(keep(1, "2024-03-18"))
                .by(HANDLER)
                .on("2024-03-21")
                .thenRefused(new Refusal.PromiseConfirmedAlready(1), RulesProfile.DESIGN);
    }

    @Test
    void onPaperElsewhereButNotWithACodeFromTheDesk() {
        promised()
                .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                .when(confirmPromise(1))
                .by(DESK_CODE)
                .on("2024-03-20")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN)
                .when(confirmPromise(1))
                .by(CLERK)
                .on("2024-03-20")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .when(disputePromise(1))
                .by(CLERK)
                .on("2024-03-20")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .and(new PromiseAct.ConfirmPromise(1, PAPER), CLERK, "2024-03-20");
    }

    @Test
    void whatTheOfficeDidNotClaimIsNeitherConfirmedNorDisputedInItsTime() {
        promised()
                .when(confirmPromise(1))
                .by(PETITIONER)
                .on("2024-03-20")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(disputePromise(1))
                .by(PETITIONER)
                .on("2024-04-05")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(promise(2, "2024-04-20"), HANDLER, "2024-03-21")
                .and(keep(2, "2024-03-21"), HANDLER, "2024-03-21")
                .when(confirmPromise(1))
                .by(PETITIONER)
                .on("2024-03-22")
                .thenRefused(new Refusal.PromiseNotKeptYet(day("2024-04-05")), RulesProfile.DESIGN)
                .when(disputePromise(1))
                .by(PETITIONER)
                .on("2024-03-22")
                .thenRefused(new Refusal.PromiseNotKeptYet(day("2024-04-05")), RulesProfile.DESIGN)
                .when(confirmPromise(0))
                .by(PETITIONER)
                .on("2024-03-22")
                .thenRefused(new Refusal.NoSuchPromise(0, 2), RulesProfile.DESIGN)
                .when(disputePromise(3))
                .by(PETITIONER)
                .on("2024-03-22")
                .thenRefused(new Refusal.NoSuchPromise(3, 2), RulesProfile.DESIGN)
                .when(keep(3, "2024-03-22"))
                .by(HANDLER)
                .on("2024-03-22")
                .thenRefused(new Refusal.NoSuchPromise(3, 2), RulesProfile.DESIGN);
    }

    @Test
    void beforeItIsTakenOnNothingIsPromised() {
        given().filedAt(WORKS, "2024-03-04")
                .when(promise(1, "2024-03-20"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }

    @Test
    void itsClockTellsThePetitionerNothingBeforeThePaperArrives() {
        Story story =
                given().inquired("2024-03-04")
                        .and(supported(1, 2), HANDLER, "2024-03-04")
                        .and(sign(), HEAD, "2024-03-04");
        assertThat(story.clocks()).extracting(ClockCertificate::clock).contains(Clock.PROMISE);
        assertThat(toldToPetitioner(story)).doesNotContain(Clock.PROMISE).contains(Clock.HANDLING);

        story.and(serve(ServiceManner.SIGNATURE, "2024-03-05"), HANDLER, "2024-03-05");

        assertThat(toldToPetitioner(story)).contains(Clock.PROMISE);
    }

    @Test
    void norWhatAReviewThatIsOnItsWaySupports() {
        Story story =
                given().inReview("2024-03-04")
                        .and(changeFinding(2, Finding.SUPPORTED), COUNTY_REVIEWER, "2024-03-05")
                        .and(draftReview(AppealOutcome.CHANGE), COUNTY_REVIEWER, "2024-03-05")
                        .and(signReview(), COUNTY_HEAD, "2024-03-06");
        assertThat(toldToPetitioner(story)).doesNotContain(Clock.PROMISE);

        story.and(serveReview(ServiceManner.POST, "2024-03-07"), COUNTY_REVIEWER, "2024-03-08");

        assertThat(toldToPetitioner(story)).contains(Clock.PROMISE);
    }

    private static List<Clock> toldToPetitioner(Story story) {
        return Procedure.clocksToldToPetitioner(story.petition(), Cast.NATIONAL, Cast.CALENDAR)
                .stream()
                .map(ClockCertificate::clock)
                .toList();
    }
}
