package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.agree;
import static org.huiyin.procedure.Acts.answerSuggestion;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.askContribution;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.contribute;
import static org.huiyin.procedure.Acts.dispute;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.keep;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.settle;
import static org.huiyin.procedure.Acts.suggest;
import static org.huiyin.procedure.Acts.supervise;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_DISPATCHER;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HANDLER;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Art. 24: of an office that was merged or dissolved, the successor goes on with the case. */
class SuccessorOfficeTest {

    private static final OfficeTree MERGED = Cast.reformed(Map.of(WORKS, LABOUR), Set.of());

    @Test
    void theSuccessorAnswersAndTheOldOfficeNoMore() {
        given().accepted("2024-03-04")
                .under(MERGED)
                .when(note())
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeAnswers(LABOUR), "22")
                .and(note(), LABOUR_HANDLER, "2024-03-05")
                .when(new Act.Withdraw(PAPER))
                .by(LABOUR_HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.SignedAtAnotherOffice(LABOUR), RulesProfile.DESIGN);
    }

    @Test
    void itOwesWhatTheOldOneOwed() {
        OfficeTree dissolved = Cast.reformed(Map.of(ROADS, LABOUR), Set.of());
        given().accepted("2024-03-04")
                .and(askContribution(ROADS, "2024-03-20"), HANDLER, "2024-03-05")
                .and(supervise(ROADS, SupervisionGround.LATE, "2024-03-20"), HEAD, "2024-03-05")
                .and(suggest(SuggestionKind.IMPROVE_WORK, ROADS, "2024-03-20"), HEAD, "2024-03-05")
                .and(
                        new PromiseAct.Promise(new RequestId(1), ROADS, day("2024-04-20"), TEXT),
                        HANDLER,
                        "2024-03-05")
                .under(dissolved)
                .and(contribute(3), LABOUR_HANDLER, "2024-03-06")
                .and(answerSupervision(4), LABOUR_HEAD, "2024-03-06")
                .and(answerSuggestion(5, true), LABOUR_HEAD, "2024-03-06")
                .and(keep(1, "2024-03-06"), LABOUR_HANDLER, "2024-03-06");
    }

    @Test
    void theSupervisorsSuccessorCloses() {
        given().accepted("2024-03-04")
                .and(
                        supervise(WORKS, SupervisionGround.LATE, "2024-03-20"),
                        COUNTY_SUPERVISOR,
                        "2024-03-05")
                .and(answerSupervision(3), HEAD, "2024-03-06")
                .under(Cast.reformed(Map.of(COUNTY, PROVINCE), Set.of()))
                .and(closeSupervision(3), PROVINCE_HEAD, "2024-03-07");
    }

    @Test
    void theReviewingOfficesSuccessorReviews() {
        given().inReview("2024-03-04")
                .under(Cast.reformed(Map.of(COUNTY, PROVINCE), Set.of()))
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(COUNTY_REVIEWER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeReviews(PROVINCE), "35")
                .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, "2024-03-05");
    }

    @Test
    void anOfficeThatTookItOverDoesNotReviewItself() {
        Story story =
                given().served("2024-03-04")
                        .under(Cast.reformed(Map.of(WORKS, COUNTY), Set.of()))
                        .and(requestReview(), PETITIONER, "2024-03-05");

        assertThat(story.clock(Clock.REVIEW).owedBy()).contains(PROVINCE);
    }

    @Test
    void norDoesItSettleDisputesAboutItself() {
        Story story =
                given().served("2024-03-04")
                        .under(Cast.reformed(Map.of(WORKS, COUNTY), Set.of()))
                        .and(dispute(9), PETITIONER, "2024-03-05");

        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).contains(PROVINCE);
        story.when(settle(9, false))
                .by(COUNTY_HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OfficeAboveDecides(COUNTY), RulesProfile.DESIGN)
                .and(settle(9, false), PROVINCE_HEAD, "2024-03-06");
    }

    @Test
    void theReferrersSuccessorDecidesAboutAnObjection() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                .and(object(), HEAD, "2024-03-06")
                .under(Cast.reformed(Map.of(BUREAU, COUNTY), Set.of()))
                .when(agree())
                .by(DISPATCHER)
                .on("2024-03-07")
                .thenRefused(new Refusal.OtherOfficeReferred(COUNTY), "23")
                .and(agree(), COUNTY_DISPATCHER, "2024-03-07");
    }
}
