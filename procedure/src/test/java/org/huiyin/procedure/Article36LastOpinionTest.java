package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.callHearing;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.consentToPublish;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.openReview;
import static org.huiyin.procedure.Acts.publish;
import static org.huiyin.procedure.Acts.rate;
import static org.huiyin.procedure.Acts.recordHearing;
import static org.huiyin.procedure.Acts.requestReReviewLate;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Cast.AGENT;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 36: the re-review opinion ends the appeals; after a hearing it may be published. */
class Article36LastOpinionTest {

    private static Story closing(Story inReReview) {
        return inReReview
                .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, "2024-03-22")
                .and(signReview(), PROVINCE_HEAD, "2024-03-22");
    }

    @Test
    void itsOpinionIsTheLast() {
        closing(given().inReReview("2024-03-04"))
                .when(serveReview(ServiceManner.POST, "2024-03-25"))
                .by(PROVINCE_REVIEWER)
                .on("2024-03-26")
                .then(
                        new AppealEvent.ReviewServed(
                                day("2024-03-26"),
                                PROVINCE_REVIEWER,
                                ServiceManner.POST,
                                day("2024-03-25"),
                                PAPER,
                                true))
                .isAt(Status.FINAL)
                .when(requestReReviewLate())
                .by(PETITIONER)
                .on("2024-03-27")
                .thenRefused(new Refusal.NotAtThisStage(Status.FINAL), RulesProfile.DESIGN)
                .and(rate(1, 1), PETITIONER, "2024-03-27")
                .when(close(CloseGround.APPEAL_TIME_OVER))
                .by(PROGRAM)
                .on("2024-03-27")
                .thenRefused(new Refusal.OtherGround(CloseGround.RE_REVIEWED), RulesProfile.DESIGN)
                .and(close(CloseGround.RE_REVIEWED), PROGRAM, "2024-03-27")
                .isAt(Status.CLOSED)
                .when(requestReReviewLate())
                .by(PETITIONER)
                .on("2024-03-28")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }

    @Test
    void openedByThePetitionerItIsTheLastToo() {
        closing(given().inReReview("2024-03-04"))
                .and(
                        serveReview(ServiceManner.ELECTRONIC, "2024-03-25"),
                        PROVINCE_REVIEWER,
                        "2024-03-25")
                .and(openReview(), PETITIONER, "2024-03-26")
                .isAt(Status.FINAL);
    }

    @Test
    void aCompanysOwnRulesMakeNothingFinal() {
        closing(given(Cast.COMPANY).inReReview("2024-03-04"))
                .and(serveReview(ServiceManner.POST, "2024-03-25"), PROVINCE_REVIEWER, "2024-03-26")
                .isAt(Status.SERVED);
    }

    private static Story last(Story inReReview) {
        return closing(inReReview)
                .and(
                        serveReview(ServiceManner.POST, "2024-03-25"),
                        PROVINCE_REVIEWER,
                        "2024-03-26");
    }

    @Test
    void afterAHearingItIsPublishedWithThePetitionersConsent() {
        last(given().inReReview("2024-03-04")
                        .and(callHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-10")
                        .and(recordHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-20"))
                .when(publish())
                .by(PROVINCE_REVIEWER)
                .on("2024-03-27")
                .thenRefused(new Refusal.NotConsented(), RulesProfile.DESIGN)
                .when(consentToPublish())
                .by(AGENT)
                .on("2024-03-27")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN)
                .when(consentToPublish())
                .by(CLERK)
                .on("2024-03-27")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .when(consentToPublish())
                .by(PETITIONER)
                .on("2024-03-28")
                .then(new AppealEvent.PublicationConsented(day("2024-03-28"), PETITIONER, NONE))
                .when(publish())
                .by(HEAD)
                .on("2024-03-29")
                .thenRefused(new Refusal.OtherOfficeReviews(PROVINCE), "35")
                .when(publish())
                .by(PROVINCE_REVIEWER)
                .on("2024-03-29")
                .then(new AppealEvent.OpinionPublished(day("2024-03-29"), PROVINCE_REVIEWER, TEXT))
                .isAt(Status.FINAL);
    }

    @Test
    void withoutAHearingThereNothingIsPublished() {
        last(given().inReReview("2024-03-04"))
                .when(publish())
                .by(PROVINCE_REVIEWER)
                .on("2024-03-27")
                .thenRefused(new Refusal.NotPublishable(), "36(2)")
                .when(consentToPublish())
                .by(PETITIONER)
                .on("2024-03-27")
                .thenRefused(new Refusal.NotPublishable(), "36(2)");
    }

    @Test
    void aHearingThatWasOnlyCalledIsNone() {
        last(given().inReReview("2024-03-04")
                        .and(callHearing("2024-03-20"), PROVINCE_REVIEWER, "2024-03-10"))
                .when(consentToPublish())
                .by(PETITIONER)
                .on("2024-03-27")
                .thenRefused(new Refusal.NotPublishable(), "36(2)");
    }
}
