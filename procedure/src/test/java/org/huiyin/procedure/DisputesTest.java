package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.classify;
import static org.huiyin.procedure.Acts.decline;
import static org.huiyin.procedure.Acts.dispute;
import static org.huiyin.procedure.Acts.referOut;
import static org.huiyin.procedure.Acts.resume;
import static org.huiyin.procedure.Acts.settle;
import static org.huiyin.procedure.Acts.takeBack;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an office did to the petition, the petitioner disputes before the office above (design). */
class DisputesTest {

    private final Story declined =
            given().filedAt(WORKS, "2024-03-04")
                    .and(decline(DeclineReason.OUTSIDE_SYSTEM), HEAD, "2024-03-05");

    private Story classified() {
        return given().accepted("2024-03-04")
                .and(classify(1, Kind.SUGGESTION), HANDLER, "2024-03-05")
                .and(classify(2, Kind.SUGGESTION), HANDLER, "2024-03-05");
    }

    @Test
    void aDeclinedPetitionerGoesToTheOfficeAbove() {
        Story story =
                declined.when(dispute(2))
                        .by(PETITIONER)
                        .on("2024-03-06")
                        .then(
                                new HandOverEvent.Disputed(
                                        day("2024-03-06"),
                                        PETITIONER,
                                        2,
                                        Optional.of(COUNTY),
                                        TEXT,
                                        NONE))
                        .isAt(Status.DECLINED);

        ClockCertificate clock = story.clock(Clock.DISPUTE_ANSWER);
        assertThat(clock.owedBy()).contains(COUNTY);
        assertThat(clock.startedBy()).isEqualTo("Disputed");
        assertThat(clock.startedOn()).isEqualTo("2024-03-06");
        assertThat(clock.lastDay()).isEqualTo("2024-03-21");
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void grantedItStandsWhereItStood() {
        Story story =
                declined.and(dispute(2), PETITIONER, "2024-03-06")
                        .when(settle(2, true))
                        .by(COUNTY_HEAD)
                        .on("2024-03-11")
                        .then(
                                new HandOverEvent.DisputeSettled(
                                        day("2024-03-11"), COUNTY_HEAD, 2, true, TEXT))
                        .isAt(Status.RECEIVED);

        assertThat(story.clock(Clock.DISPUTE_ANSWER).doneOn()).contains(day("2024-03-11"));
        assertThat(story.clock(Clock.NOTICE_DIRECT).doneOn()).isEmpty();
    }

    @Test
    void notGrantedItStaysDeclined() {
        declined.and(dispute(2), PETITIONER, "2024-03-06")
                .and(settle(2, false), COUNTY_HEAD, "2024-03-11")
                .isAt(Status.DECLINED);
    }

    @Test
    void whatWasPassedOnIsPassedOnAgain() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                .and(decline(DeclineReason.SAME_AFTER_RE_REVIEW), HEAD, "2024-03-06")
                .and(dispute(3), PETITIONER, "2024-03-07")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-08")
                .isAt(Status.TRANSFERRED);
        given().filedAt(BUREAU, "2024-03-04")
                .and(assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-05")
                .and(decline(DeclineReason.SAME_AFTER_RE_REVIEW), HEAD, "2024-03-06")
                .and(dispute(3), PETITIONER, "2024-03-07")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-08")
                .isAt(Status.ASSIGNED);
    }

    @Test
    void onPaperItIsDisputedAtAnotherOffice() {
        declined.when(new HandOverAct.Dispute(2, TEXT, PAPER))
                .by(CLERK)
                .on("2024-03-06")
                .then(
                        new HandOverEvent.Disputed(
                                day("2024-03-06"), CLERK, 2, Optional.of(COUNTY), TEXT, PAPER));
    }

    @Test
    void neitherWithoutThePaperNorAtTheOfficeItselfNorWithACodeFromTheDesk() {
        declined.when(dispute(2))
                .by(CLERK)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .when(dispute(2))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN)
                .when(dispute(2))
                .by(DESK_CODE)
                .on("2024-03-06")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void onlyWhatWasDoneToItIsDisputed() {
        classified()
                .when(dispute(2))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NotDisputable(2), RulesProfile.DESIGN);
        given().accepted("2024-03-04")
                .when(dispute(2))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void andOnceEach() {
        classified()
                .and(dispute(3), PETITIONER, "2024-03-06")
                .when(dispute(3))
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.AlreadyDisputed(day("2024-03-06")), RulesProfile.DESIGN)
                .and(dispute(4), PETITIONER, "2024-03-07")
                .when(dispute(4))
                .by(PETITIONER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void theOfficeItselfDecidesNothingAboutIt() {
        declined.and(dispute(2), PETITIONER, "2024-03-06")
                .when(settle(2, false))
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.OfficeAboveDecides(WORKS), RulesProfile.DESIGN)
                .when(settle(2, true))
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.OfficeAboveDecides(WORKS), RulesProfile.DESIGN)
                .when(settle(2, true))
                .by(LABOUR_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.OfficeAboveDecides(WORKS), RulesProfile.DESIGN);
    }

    @Test
    void theBureauOfTheOfficeAboveDecidesForIt() {
        declined.and(dispute(2), PETITIONER, "2024-03-06")
                .and(settle(2, true), DISPATCHER, "2024-03-07")
                .isAt(Status.RECEIVED);
    }

    @Test
    void whatIsNotDisputedIsNotDecided() {
        declined.when(settle(2, true))
                .by(COUNTY_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
        classified()
                .and(dispute(3), PETITIONER, "2024-03-06")
                .and(dispute(4), PETITIONER, "2024-03-06")
                .and(settle(3, false), COUNTY_HEAD, "2024-03-07")
                .when(settle(3, true))
                .by(COUNTY_HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingOpenThere(3), RulesProfile.DESIGN)
                .when(settle(2, true))
                .by(COUNTY_HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingOpenThere(2), RulesProfile.DESIGN)
                .and(settle(4, false), COUNTY_HEAD, "2024-03-08")
                .when(settle(4, true))
                .by(COUNTY_HEAD)
                .on("2024-03-09")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void aRequestIsOfTheKindThePetitionerChoseAgain() {
        Story story =
                classified()
                        .and(dispute(3), PETITIONER, "2024-03-06")
                        .and(settle(3, true), COUNTY_HEAD, "2024-03-07")
                        .isAt(Status.HANDLING);

        assertThat(story.matter().requests())
                .extracting(Request::kind)
                .containsExactly(Kind.CLAIM, Kind.SUGGESTION);
        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.DISPUTE_ANSWER)
                .hasSize(1);
    }

    @Test
    void theOneThatIsDisputed() {
        Story story =
                classified()
                        .and(dispute(4), PETITIONER, "2024-03-06")
                        .and(settle(4, true), COUNTY_HEAD, "2024-03-07");

        assertThat(story.matter().requests())
                .extracting(Request::kind)
                .containsExactly(Kind.SUGGESTION, Kind.CLAIM);
    }

    @Test
    void orStaysWhatTheOfficeMadeIt() {
        Story story =
                classified()
                        .and(dispute(3), PETITIONER, "2024-03-06")
                        .and(settle(3, false), COUNTY_HEAD, "2024-03-07");

        assertThat(story.matter().requests())
                .extracting(Request::kind)
                .containsOnly(Kind.SUGGESTION);
    }

    @Test
    void whatWasReferredOutComesBack() {
        given().accepted("2024-03-04")
                .and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(dispute(3), PETITIONER, "2024-03-06")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-07")
                .isAt(Status.HANDLING);
    }

    @Test
    void unlessItHasMovedOnSince() {
        given().accepted("2024-03-04")
                .and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(dispute(3), PETITIONER, "2024-03-06")
                .and(resume(), HEAD, "2024-03-06")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-07")
                .isAt(Status.HANDLING);
        declined.and(dispute(2), PETITIONER, "2024-03-06")
                .and(settle(2, true), COUNTY_HEAD, "2024-03-07")
                .and(accept(), HEAD, "2024-03-08")
                .isAt(Status.HANDLING);
    }

    @Test
    void withdrawnMeanwhileItIsWithdrawnFromWhereItStandsNow() {
        given().accepted("2024-03-04")
                .and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(dispute(3), PETITIONER, "2024-03-06")
                .and(withdraw(), PETITIONER, "2024-03-07")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-08")
                .isAt(Status.WITHDRAWN)
                .and(takeBack(), PETITIONER, "2024-03-11")
                .isAt(Status.HANDLING);
    }

    @Test
    void whatWasReferredOutAnewStaysReferred() {
        given().accepted("2024-03-04")
                .and(referOut(OtherProcedure.ARBITRATION), HEAD, "2024-03-05")
                .and(dispute(3), PETITIONER, "2024-03-06")
                .and(resume(), HEAD, "2024-03-06")
                .and(referOut(OtherProcedure.POLICE), HEAD, "2024-03-07")
                .and(settle(3, true), COUNTY_HEAD, "2024-03-08")
                .isAt(Status.REFERRED);
    }

    @Test
    void whatWasDeclinedAnewStaysDeclined() {
        declined.and(dispute(2), PETITIONER, "2024-03-06")
                .and(settle(2, true), COUNTY_HEAD, "2024-03-07")
                .and(decline(DeclineReason.OUTSIDE_SYSTEM), HEAD, "2024-03-08")
                .isAt(Status.DECLINED)
                .and(dispute(5), PETITIONER, "2024-03-11")
                .and(settle(5, true), COUNTY_HEAD, "2024-03-12")
                .isAt(Status.RECEIVED);
    }

    @Test
    void aboveTheTopNobodyOwesTheAnswer() {
        Story story =
                given().filedAt(PROVINCE, "2024-03-04")
                        .and(decline(DeclineReason.OUTSIDE_SYSTEM), PROVINCE_HEAD, "2024-03-05")
                        .and(dispute(2), PETITIONER, "2024-03-06");

        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).isEmpty();
    }
}
