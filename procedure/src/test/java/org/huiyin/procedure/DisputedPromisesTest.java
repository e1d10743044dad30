package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.NONE;
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
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 38: what was promised and not kept is supervised; what was kept settles the matter. */
class DisputedPromisesTest {

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
}
