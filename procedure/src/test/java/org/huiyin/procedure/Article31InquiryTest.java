package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.answerOffer;
import static org.huiyin.procedure.Acts.askContribution;
import static org.huiyin.procedure.Acts.callHearing;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.contribute;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.explainLaw;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.offerHearing;
import static org.huiyin.procedure.Acts.recordHearing;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HANDLER;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Art. 31(6): before any opinion the petitioner is heard and the facts are investigated, on file.
 */
class Article31InquiryTest {

    private final Story led = given().accepted("2024-03-04").and(lead(LEAD), HEAD, "2024-03-04");

    /** Offered twice and not answered, and drafted. */
    private Story offeredInVain() {
        return led.and(offerHearing("2024-03-08"), HANDLER, "2024-03-05")
                .and(offerHearing("2024-03-14"), HANDLER, "2024-03-11")
                .and(draft(1, 2), HANDLER, "2024-03-12");
    }

    @Test
    void thePetitionerIsOfferedAHearing() {
        led.when(offerHearing("2024-03-08"))
                .by(HANDLER)
                .on("2024-03-05")
                .then(
                        new InquiryEvent.HearingOffered(
                                day("2024-03-05"),
                                HANDLER,
                                day("2024-03-08"),
                                HearingManner.IN_PERSON,
                                words("the place they chose")));
    }

    @Test
    void nobodyIsOfferedToday() {
        led.when(offerHearing("2024-03-05"))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN);
    }

    @Test
    void twoOffersInVainStandForIt() {
        offeredInVain()
                .and(investigate("2024-03-12"), HANDLER, "2024-03-12")
                .when(sign())
                .by(HEAD)
                .on("2024-03-14")
                .thenRefused(new Refusal.NotHeard(), "31(6)")
                .and(sign(), HEAD, "2024-03-15")
                .isAt(Status.SIGNED);
    }

    @Test
    void oneDoesNot() {
        led.and(offerHearing("2024-03-08"), HANDLER, "2024-03-05")
                .and(investigate("2024-03-12"), HANDLER, "2024-03-12")
                .and(draft(1, 2), HANDLER, "2024-03-12")
                .when(sign())
                .by(HEAD)
                .on("2024-03-20")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void anAnsweredOfferIsNotInVain() {
        offeredInVain()
                .and(investigate("2024-03-12"), HANDLER, "2024-03-12")
                .when(answerOffer(false))
                .by(PETITIONER)
                .on("2024-03-13")
                .then(new InquiryEvent.OfferAnswered(day("2024-03-13"), PETITIONER, false, TEXT))
                .when(sign())
                .by(HEAD)
                .on("2024-03-20")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void norIsOneThatIsAnsweredLate() {
        offeredInVain()
                .and(investigate("2024-03-12"), HANDLER, "2024-03-12")
                .and(answerOffer(true), PETITIONER, "2024-03-18")
                .when(sign())
                .by(HEAD)
                .on("2024-03-20")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void oneAnswerMeetsAllThatAreOpen() {
        led.and(offerHearing("2024-03-12"), HANDLER, "2024-03-05")
                .and(offerHearing("2024-03-13"), HANDLER, "2024-03-05")
                .and(answerOffer(true), PETITIONER, "2024-03-12")
                .and(offerHearing("2024-03-15"), HANDLER, "2024-03-14")
                .and(investigate("2024-03-14"), HANDLER, "2024-03-14")
                .and(draft(1, 2), HANDLER, "2024-03-14")
                .when(sign())
                .by(HEAD)
                .on("2024-03-20")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void anAnswerDoesNotUndoTheSilenceBefore() {
        led.and(offerHearing("2024-03-06"), HANDLER, "2024-03-05")
                .and(offerHearing("2024-03-12"), HANDLER, "2024-03-08")
                .and(answerOffer(true), PETITIONER, "2024-03-09")
                .and(offerHearing("2024-03-15"), HANDLER, "2024-03-14")
                .and(investigate("2024-03-14"), HANDLER, "2024-03-14")
                .and(draft(1, 2), HANDLER, "2024-03-14")
                .and(sign(), HEAD, "2024-03-18")
                .isAt(Status.SIGNED);
    }

    @Test
    void withoutAnOfferThereIsNothingToAnswer() {
        led.when(answerOffer(true))
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NothingOffered(), "31(6)")
                .and(offerHearing("2024-03-08"), HANDLER, "2024-03-05")
                .and(answerOffer(true), CLERK, "2024-03-06")
                .when(answerOffer(true))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NothingOffered(), "31(6)")
                .when(answerOffer(true))
                .by(PROGRAM)
                .on("2024-03-06")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }

    @Test
    void withoutAnInvestigationOnFileNothingIsSigned() {
        offeredInVain()
                .when(sign())
                .by(HEAD)
                .on("2024-03-15")
                .thenRefused(new Refusal.NotInvestigated(), "31(6)");
    }

    @Test
    void hearingThePetitionerIsNotInvestigating() {
        led.and(hear("2024-03-05"), HANDLER, "2024-03-05")
                .and(confirmHearing(), PETITIONER, "2024-03-06")
                .and(draft(1, 2), HANDLER, "2024-03-07")
                .when(sign())
                .by(HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NotInvestigated(), "31(6)")
                .and(investigate("2024-03-08"), HANDLER, "2024-03-08")
                .and(sign(), HEAD, "2024-03-11");
    }

    @Test
    void theInvestigationIsPutOnFile() {
        Story story =
                led.when(investigate("2024-03-05"))
                        .by(HANDLER)
                        .on("2024-03-06")
                        .then(
                                new InquiryEvent.Investigated(
                                        day("2024-03-06"), HANDLER, day("2024-03-05"), TEXT));

        assertThat(story.matter().inquiry().investigatedOn()).contains(day("2024-03-05"));
        story.when(investigate("2024-03-07"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-07")), RulesProfile.DESIGN)
                .and(investigate("2024-03-06"), HANDLER, "2024-03-06");
    }

    @Test
    void theMinutesOfAHearingAreAnInvestigationToo() {
        offeredInVain()
                .and(callHearing("2024-03-14"), HANDLER, "2024-03-12")
                .when(sign())
                .by(HEAD)
                .on("2024-03-15")
                .thenRefused(new Refusal.NotInvestigated(), "31(6)")
                .and(recordHearing("2024-03-14"), HANDLER, "2024-03-15")
                .and(sign(), HEAD, "2024-03-15");
    }

    @Test
    void soIsWhatAnotherOfficeBrought() {
        offeredInVain()
                .and(askContribution(LABOUR, "2024-03-20"), HANDLER, "2024-03-12")
                .when(sign())
                .by(HEAD)
                .on("2024-03-15")
                .thenRefused(new Refusal.NotInvestigated(), "31(6)")
                .and(contribute(7), LABOUR_HANDLER, "2024-03-15")
                .and(sign(), HEAD, "2024-03-15");
    }

    @Test
    void aFormalHearingIsCalled() {
        Story story =
                led.when(callHearing("2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-08")
                        .then(
                                new InquiryEvent.HearingCalled(
                                        day("2024-03-08"),
                                        HANDLER,
                                        day("2024-03-20"),
                                        words("the hall"),
                                        words("the members")));

        assertThat(story.matter().inquiry().called())
                .get()
                .extracting(
                        FormalHearing::calledOn,
                        FormalHearing::plannedFor,
                        FormalHearing::at,
                        FormalHearing::minutesOn)
                .containsExactly(
                        day("2024-03-08"), day("2024-03-20"), Status.HANDLING, Optional.empty());
        story.when(callHearing("2024-03-21"))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.HearingCalledAlready(day("2024-03-20")), "31(6)");
    }

    @Test
    void withNoticeNotForToday() {
        led.when(callHearing("2024-03-08"))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-08")), RulesProfile.DESIGN)
                .and(callHearing("2024-03-09"), HANDLER, "2024-03-08");
    }

    @Test
    void itsMinutesComeOnFileAndAnotherMayBeCalled() {
        Story story =
                led.and(callHearing("2024-03-20"), HANDLER, "2024-03-08")
                        .when(recordHearing("2024-03-20"))
                        .by(HANDLER)
                        .on("2024-03-21")
                        .then(
                                new InquiryEvent.HearingHeld(
                                        day("2024-03-21"),
                                        HANDLER,
                                        day("2024-03-20"),
                                        words("the minutes")));

        assertThat(story.matter().inquiry().formal())
                .extracting(FormalHearing::minutesOn)
                .containsExactly(Optional.of(day("2024-03-21")));
        assertThat(story.matter().inquiry().called()).isEmpty();
        story.and(callHearing("2024-03-28"), HANDLER, "2024-03-21");
    }

    @Test
    void thereAreNoMinutesWithoutAHearing() {
        led.when(recordHearing("2024-03-08"))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NoHearingCalled(), "31(6)")
                .and(callHearing("2024-03-20"), HANDLER, "2024-03-08")
                .when(recordHearing("2024-03-07"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.HeldBeforeCalled(day("2024-03-08")), "31(6)")
                .when(recordHearing("2024-03-12"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-12")), RulesProfile.DESIGN)
                .and(recordHearing("2024-03-08"), HANDLER, "2024-03-08");
    }

    @Test
    void beforeItIsTakenOnNobodyExamines() {
        given().filedAt(WORKS, "2024-03-04")
                .when(callHearing("2024-03-20"))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN)
                .when(investigate("2024-03-08"))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }

    @Test
    void theLawIsExplainedOnTheRecord() {
        led.when(explainLaw())
                .by(HANDLER)
                .on("2024-03-05")
                .then(new InquiryEvent.LawExplained(day("2024-03-05"), HANDLER, TEXT));
    }
}
