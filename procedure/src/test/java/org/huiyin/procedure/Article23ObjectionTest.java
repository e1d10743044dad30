package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.agree;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.confirmTransfer;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_DISPATCHER;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.ROADS_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 23: an office may object to a transfer within 5 working days; the referrer decides. */
class Article23ObjectionTest {

    private final Story passedOn =
            given().filedAt(BUREAU, "2024-03-04").and(transfer(WORKS), DISPATCHER, "2024-03-05");

    private Story objected() {
        return passedOn.and(object(), HEAD, "2024-03-11");
    }

    @Test
    void thereAreFiveWorkingDaysForIt() {
        ClockCertificate clock = passedOn.clock(Clock.OBJECTION);

        assertThat(clock.startedBy()).isEqualTo("Transferred");
        assertThat(clock.startedOn()).isEqualTo("2024-03-05");
        assertThat(clock.lastDay()).isEqualTo("2024-03-12");
        assertThat(clock.article()).isEqualTo("23");
        assertThat(clock.owedBy()).isEmpty();
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void whoeverWasAskedDirectlyHasNothingToObjectTo() {
        Story direct = given().filedAt(WORKS, "2024-03-04");

        assertThat(direct.clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.OBJECTION);
        direct.when(object())
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }

    @Test
    void onTheLastDayTheOfficeObjectsWithReasons() {
        Story story =
                passedOn.when(object())
                        .by(HEAD)
                        .on("2024-03-12")
                        .then(new HandOverEvent.TransferObjected(day("2024-03-12"), HEAD, REASON))
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().hop().objection())
                .contains(new Objection(day("2024-03-12"), Optional.empty()));
        assertThat(story.matter().hop().disputed()).isTrue();
        ClockCertificate answer = story.clock(Clock.OBJECTION_ANSWER);
        assertThat(answer.owedBy()).contains(BUREAU);
        assertThat(answer.startedBy()).isEqualTo("TransferObjected");
        assertThat(answer.startedOn()).isEqualTo("2024-03-12");
        assertThat(answer.lastDay()).isEqualTo("2024-03-19");
        assertThat(answer.article()).isEqualTo(RulesProfile.DESIGN);
        assertThat(answer.doneOn()).isEmpty();
    }

    @Test
    void theDayAfterItHasTakenItOn() {
        passedOn.when(object())
                .by(HEAD)
                .on("2024-03-13")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN)
                .isAt(Status.TRANSFERRED);
    }

    @Test
    void onlyTheOfficeThatReceivedItObjects() {
        passedOn.when(object())
                .by(DISPATCHER)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }

    @Test
    void itObjectsOnce() {
        objected()
                .when(object())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.AlreadyObjected(day("2024-03-11")), "23");
    }

    @Test
    void theReferrerAgreesAndHasItBackAsItHadIt() {
        Story story =
                objected()
                        .when(agree())
                        .by(DISPATCHER)
                        .on("2024-03-14")
                        .then(
                                new HandOverEvent.ObjectionAgreed(
                                        day("2024-03-14"), DISPATCHER, BUREAU, true, TEXT))
                        .isAt(Status.RECEIVED);

        assertThat(story.matter().office()).isEqualTo(BUREAU);
        assertThat(story.matter().hops()).hasSize(3);
        assertThat(story.matter().hop().returned()).isTrue();
        assertThat(story.matter().hop().arrivedOn()).isEqualTo("2024-03-14");
        assertThat(story.clock(Clock.OBJECTION_ANSWER).doneOn()).contains(day("2024-03-14"));
        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.DISPOSAL)
                .extracting(ClockCertificate::startedOn, ClockCertificate::doneOn)
                .containsExactly(
                        tuple(day("2024-03-04"), Optional.of(day("2024-03-05"))),
                        tuple(day("2024-03-04"), Optional.empty()));
        assertThat(story.clock(Clock.NOTICE_REFERRED).doneOn()).contains(day("2024-03-14"));
    }

    @Test
    void backIsBackToDisposing() {
        Story story =
                objected()
                        .and(agree(), DISPATCHER, "2024-03-14")
                        .and(transfer(LABOUR), DISPATCHER, "2024-03-15")
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().office()).isEqualTo(LABOUR);
    }

    @Test
    void aReturnDoesNotCountAsATransferButTheThirdNeedsTheSuperior() {
        objected()
                .and(agree(), DISPATCHER, "2024-03-14")
                .and(transfer(LABOUR), DISPATCHER, "2024-03-15")
                .when(transfer(ROADS))
                .by(LABOUR_HEAD)
                .on("2024-03-18")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.of(COUNTY)), "24");
    }

    @Test
    void passedDownAndGivenBackTheOfficeHasTimeToDisposeAgain() {
        Story story =
                passedOn.and(transfer(ROADS), HEAD, "2024-03-08")
                        .and(object(), ROADS_HEAD, "2024-03-14")
                        .and(agree(), HEAD, "2024-03-18")
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().hop().receivedOn()).isEqualTo("2024-03-05");
        assertThat(story.matter().hop().from()).contains(BUREAU);
        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.OBJECTION)
                .last()
                .extracting(ClockCertificate::startedOn, ClockCertificate::lastDay)
                .containsExactly(day("2024-03-18"), day("2024-03-25"));
        story.when(accept())
                .by(HEAD)
                .on("2024-03-25")
                .then(new PetitionEvent.Accepted(day("2024-03-25"), HEAD));
    }

    @Test
    void whatWasAssignedComesBackAsAssigned() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-05")
                        .and(transfer(ROADS), HEAD, "2024-03-06")
                        .and(object(), ROADS_HEAD, "2024-03-07")
                        .and(agree(), HEAD, "2024-03-08")
                        .isAt(Status.ASSIGNED);

        assertThat(story.matter().hop().due()).contains(day("2024-04-30"));
        assertThat(story.matter().hop().objection()).isEmpty();
    }

    @Test
    void whatASuperiorPassedOnGoesBackToIt() {
        Story story =
                passedOn.and(transfer(LABOUR), HEAD, "2024-03-06")
                        .and(transfer(WORKS), COUNTY_DISPATCHER, "2024-03-07")
                        .and(object(), HEAD, "2024-03-08")
                        .when(agree())
                        .by(COUNTY_DISPATCHER)
                        .on("2024-03-11")
                        .then(
                                new HandOverEvent.ObjectionAgreed(
                                        day("2024-03-11"), COUNTY_DISPATCHER, COUNTY, false, TEXT))
                        .isAt(Status.RECEIVED);

        assertThat(story.matter().office()).isEqualTo(COUNTY);
        assertThat(story.matter().hop().receivedOn()).isEqualTo("2024-03-11");
    }

    @Test
    void nobodyElseAgrees() {
        objected()
                .when(agree())
                .by(COUNTY_DISPATCHER)
                .on("2024-03-14")
                .thenRefused(new Refusal.OtherOfficeReferred(BUREAU), "23")
                .when(agree())
                .by(PETITIONER)
                .on("2024-03-14")
                .thenRefused(new Refusal.OtherOfficeReferred(BUREAU), "23");
    }

    @Test
    void theReferrerConfirmsAndTheOfficeHasFiveDaysMore() {
        Story story =
                objected()
                        .when(confirmTransfer())
                        .by(DISPATCHER)
                        .on("2024-03-14")
                        .then(
                                new HandOverEvent.TransferConfirmed(
                                        day("2024-03-14"), DISPATCHER, TEXT))
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().hop().disputed()).isFalse();
        assertThat(story.matter().hop().objection())
                .contains(new Objection(day("2024-03-11"), Optional.of(day("2024-03-14"))));
        assertThat(story.clock(Clock.OBJECTION).lastDay()).isEqualTo("2024-03-21");
        assertThat(story.clock(Clock.OBJECTION_ANSWER).doneOn()).contains(day("2024-03-14"));
        story.when(agree())
                .by(DISPATCHER)
                .on("2024-03-15")
                .thenRefused(new Refusal.NoObjection(), "23");
    }

    @Test
    void withoutAnObjectionThereIsNothingToConfirm() {
        passedOn.when(confirmTransfer())
                .by(DISPATCHER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoObjection(), "23");
    }

    @Test
    void whileTheReferrerIsSilentTheOfficeMayTakeItOnAfterAll() {
        Story story = objected().and(accept(), HEAD, "2024-03-15").isAt(Status.HANDLING);

        assertThat(story.clock(Clock.OBJECTION_ANSWER).doneOn()).contains(day("2024-03-15"));
    }
}
