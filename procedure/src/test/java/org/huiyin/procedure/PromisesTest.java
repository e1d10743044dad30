package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.agreement;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.confirmPromise;
import static org.huiyin.procedure.Acts.consentToMediation;
import static org.huiyin.procedure.Acts.disputePromise;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.keep;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.offerMediation;
import static org.huiyin.procedure.Acts.promise;
import static org.huiyin.procedure.Acts.requestReviewLate;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signAgreement;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
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

    private static PetitionEvent file(String on, Actor by, String due) {
        return new SupervisionEvent.SupervisionOpened(
                day(on),
                by,
                WORKS,
                Optional.of(COUNTY),
                SupervisionGround.NOT_CARRIED_OUT,
                Optional.of(Clock.PROMISE),
                Optional.of(day("2024-03-06")),
                Optional.of(day("2024-04-05")),
                day(due),
                NONE);
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
    void disputedTheOfficeIsSupervised() {
        Story story =
                promised()
                        .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                        .when(disputePromise(1))
                        .by(PETITIONER)
                        .on("2024-03-20")
                        .then(
                                new PromiseEvent.PromiseDisputed(
                                        day("2024-03-20"), PETITIONER, 1, TEXT, NONE),
                                file("2024-03-20", PETITIONER, "2024-04-03"));

        assertThat(story.clock(Clock.PROMISE).doneOn()).isEmpty();
        assertThat(story.matter().aftermath().promises()).noneMatch(Promised::kept);
        story.when(confirmPromise(1))
                .by(PETITIONER)
                .on("2024-03-21")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(lapse())
                .by(PROGRAM)
                .on("2024-04-08")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN)
                .and(keep(1, "2024-04-08"), HANDLER, "2024-04-08")
                .and(confirmPromise(1), PETITIONER, "2024-04-09");
    }

    @Test
    void overdueItIsSupervisedByItselfAndDisputingOpensNoSecondFile() {
        promised()
                .when(lapse())
                .by(PROGRAM)
                .on("2024-04-05")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN)
                .when(lapse())
                .by(PROGRAM)
                .on("2024-04-06")
                .then(file("2024-04-06", PROGRAM, "2024-04-19"))
                .when(disputePromise(1))
                .by(PETITIONER)
                .on("2024-04-08")
                .then(
                        new PromiseEvent.PromiseDisputed(
                                day("2024-04-08"), PETITIONER, 1, TEXT, NONE))
                .and(answerSupervision(10), HEAD, "2024-04-09")
                .and(closeSupervision(10), COUNTY_SUPERVISOR, "2024-04-10")
                .when(disputePromise(1))
                .by(PETITIONER)
                .on("2024-04-11")
                .then(
                        new PromiseEvent.PromiseDisputed(
                                day("2024-04-11"), PETITIONER, 1, TEXT, NONE),
                        file("2024-04-11", PETITIONER, "2024-04-25"));
    }

    @Test
    void twoOfOneDayAreTwo() {
        Story story =
                promised()
                        .and(promise(2, "2024-05-20"), HANDLER, "2024-03-06")
                        .and(lapse(), PROGRAM, "2024-04-06");

        assertThat(story.matter().oversight().files()).hasSize(1);
        story.and(lapse(), PROGRAM, "2024-06-04");
        assertThat(story.matter().oversight().files())
                .extracting(file -> file.opening().clock(), file -> file.opening().missed())
                .contains(
                        tuple(Optional.of(Clock.PROMISE), Optional.of(day("2024-04-05"))),
                        tuple(Optional.of(Clock.PROMISE), Optional.of(day("2024-05-20"))));
    }

    @Test
    void itRunsOnWhenTheCaseHasEnded() {
        Story story =
                promised()
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-06"), HANDLER, "2024-03-06")
                        .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-08")
                        .and(lapse(), PROGRAM, "2024-04-09")
                        .isAt(Status.CLOSED);

        assertThat(story.clock(Clock.PROMISE).doneOn()).isEmpty();
        story.and(keep(1, "2024-04-10"), HANDLER, "2024-04-10")
                .and(confirmPromise(1), PETITIONER, "2024-04-11");
    }

    /** Served, with an agreement that the petitioner has signed. */
    private static Story agreed(Story signed) {
        return signed.and(serve(ServiceManner.SIGNATURE, "2024-03-06"), HANDLER, "2024-03-06")
                .and(offerMediation(false), HANDLER, "2024-03-07")
                .and(consentToMediation(), PETITIONER, "2024-03-07")
                .and(agreement(), HANDLER, "2024-03-07")
                .and(signAgreement(), PETITIONER, "2024-03-07");
    }

    @Test
    void settledAndKeptItClosesBeforeTheAppealTimeIsOver() {
        agreed(promised())
                .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                .when(close(CloseGround.SETTLED))
                .by(HANDLER)
                .on("2024-03-18")
                .thenRefused(new Refusal.AppealTimeRuns(day("2024-04-05")), "35")
                .and(confirmPromise(1), PETITIONER, "2024-03-19")
                .when(close(CloseGround.APPEAL_TIME_OVER))
                .by(HANDLER)
                .on("2024-03-19")
                .thenRefused(new Refusal.OtherGround(CloseGround.SETTLED), RulesProfile.DESIGN)
                .when(close(CloseGround.SETTLED))
                .by(HANDLER)
                .on("2024-03-19")
                .then(new PetitionEvent.Closed(day("2024-03-19"), HANDLER, CloseGround.SETTLED))
                .when(requestReviewLate())
                .by(PETITIONER)
                .on("2024-03-20")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }

    @Test
    void withoutAPromiseOrWithoutAnAgreementNothingIsSettled() {
        agreed(given().signed("2024-03-04"))
                .when(close(CloseGround.SETTLED))
                .by(HANDLER)
                .on("2024-03-18")
                .thenRefused(new Refusal.AppealTimeRuns(day("2024-04-05")), "35");
        promised()
                .and(serve(ServiceManner.SIGNATURE, "2024-03-06"), HANDLER, "2024-03-06")
                .and(keep(1, "2024-03-18"), HANDLER, "2024-03-18")
                .and(confirmPromise(1), PETITIONER, "2024-03-19")
                .when(close(CloseGround.SETTLED))
                .by(HANDLER)
                .on("2024-03-19")
                .thenRefused(new Refusal.AppealTimeRuns(day("2024-04-05")), "35");
    }

    @Test
    void beforeItIsTakenOnNothingIsPromised() {
        given().filedAt(WORKS, "2024-03-04")
                .when(promise(1, "2024-03-20"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }
}
