package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.admit;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.callHearing;
import static org.huiyin.procedure.Acts.check;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.confirmPromise;
import static org.huiyin.procedure.Acts.confirmTransfer;
import static org.huiyin.procedure.Acts.consentToMediation;
import static org.huiyin.procedure.Acts.disputePromise;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.draftRedo;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.failMediation;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.keep;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.offerMediation;
import static org.huiyin.procedure.Acts.recordHearing;
import static org.huiyin.procedure.Acts.requestReReview;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.requestReviewLate;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supported;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COLLEAGUE;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.PROVINCE_REVIEWER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One petition through everything that can happen to it, and never a step that its law forbids. */
class WholeChainTest {

    private final Story story = given();

    @Test
    void fromTheTransferToTheEnd() {
        passedOn();
        handled();
        reviewed();
        reReviewed();
        carriedOut();

        story.and(close(CloseGround.RE_REVIEWED), PROGRAM, "2024-10-11").isAt(Status.CLOSED);
        assertThat(Procedure.replay(story.events())).isEqualTo(story.petition());
        assertThat(story.matter().hops()).hasSize(2);
        assertThat(story.matter().entries()).isEqualTo(story.events().size());
    }

    private void passedOn() {
        story.filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-06")
                .and(object(), HEAD, "2024-03-08")
                .and(confirmTransfer(), DISPATCHER, "2024-03-11")
                .and(accept(), HEAD, "2024-03-12")
                .isAt(Status.HANDLING);
        assertThat(story.clock(Clock.HANDLING).startedOn()).isEqualTo("2024-03-12");
    }

    private void handled() {
        story.and(lead(LEAD), HEAD, "2024-03-12")
                .and(hear("2024-03-14"), HANDLER, "2024-03-14")
                .and(confirmHearing(), PETITIONER, "2024-03-15")
                .and(investigate("2024-03-18"), HANDLER, "2024-03-19")
                .and(callHearing("2024-03-28"), HANDLER, "2024-03-20")
                .and(recordHearing("2024-03-28"), HANDLER, "2024-03-29")
                .and(offerMediation(true), HANDLER, "2024-04-01")
                .and(consentToMediation(), PETITIONER, "2024-04-02")
                .and(failMediation(), PETITIONER, "2024-04-08")
                .and(draft(1, 2), HANDLER, "2024-04-15")
                .and(check(true), COLLEAGUE, "2024-04-16")
                .and(sign(), HEAD, "2024-04-17")
                .and(serve(ServiceManner.POST, "2024-04-22"), HANDLER, "2024-04-25")
                .isAt(Status.SERVED);
        assertThat(story.clock(Clock.HANDLING).doneOn()).contains(day("2024-04-22"));
    }

    private void reviewed() {
        story.when(requestReview())
                .by(PETITIONER)
                .on("2024-06-03")
                .thenRefused(new Refusal.LateReasonNeeded(day("2024-05-22")), "35")
                .and(requestReviewLate(), PETITIONER, "2024-06-03")
                .and(admit(true), COUNTY_REVIEWER, "2024-06-04")
                .and(draftRedo("2024-07-15"), COUNTY_REVIEWER, "2024-06-11")
                .and(signReview(), COUNTY_HEAD, "2024-06-12")
                .isAt(Status.HANDLING)
                .and(serveReview(ServiceManner.POST, "2024-06-14"), COUNTY_REVIEWER, "2024-06-17")
                .when(draft(1, 2))
                .by(HANDLER)
                .on("2024-06-20")
                .thenRefused(new Refusal.RedoRepeats(), RulesProfile.DESIGN)
                .and(
                        new Act.DraftOpinion(
                                List.of(
                                        supported(1).findings().getFirst(),
                                        draft(2).findings().getFirst())),
                        HANDLER,
                        "2024-06-24")
                .and(sign(), HEAD, "2024-07-01")
                .and(serve(ServiceManner.POST, "2024-07-04"), HANDLER, "2024-07-05")
                .isAt(Status.SERVED);
        assertThat(story.clock(Clock.REDO).doneOn()).contains(day("2024-07-04"));
    }

    private void reReviewed() {
        story.and(requestReReview(), PETITIONER, "2024-07-29")
                .and(callHearing("2024-08-12"), PROVINCE_REVIEWER, "2024-08-01")
                .and(recordHearing("2024-08-12"), PROVINCE_REVIEWER, "2024-08-13")
                .and(draftReview(AppealOutcome.MAINTAIN), PROVINCE_REVIEWER, "2024-08-19")
                .and(signReview(), PROVINCE_HEAD, "2024-08-20")
                .and(serveReview(ServiceManner.POST, "2024-08-23"), PROVINCE_REVIEWER, "2024-08-26")
                .isAt(Status.FINAL);
        assertThat(story.clock(Clock.RE_REVIEW).pausedDays()).isEqualTo(1);
    }

    private void carriedOut() {
        story.and(lapse(), PROGRAM, "2024-09-02");
        int overdue = story.lastEntry();
        story.and(keep(1, "2024-09-10"), HANDLER, "2024-09-10")
                .and(disputePromise(1), PETITIONER, "2024-09-12")
                .and(answerSupervision(overdue), HEAD, "2024-09-18")
                .when(closeSupervision(overdue))
                .by(HEAD)
                .on("2024-09-19")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(closeSupervision(overdue), BUREAU_SUPERVISOR, "2024-09-19")
                .when(close(CloseGround.RE_REVIEWED))
                .by(HANDLER)
                .on("2024-09-20")
                .thenRefused(new Refusal.StillOwed(1, 0), "38")
                .and(keep(1, "2024-09-25"), HANDLER, "2024-09-25")
                .and(confirmPromise(1), PETITIONER, "2024-09-26");
    }
}
