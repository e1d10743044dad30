package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COLLEAGUE;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An event that cannot follow is no refusal but a broken stream. */
class BrokenStreamsTest {

    private static final LocalDate DAY = day("2024-05-06");

    private static void broken(Story story, PetitionEvent... events) {
        Status stage = story.petition().status().orElseThrow();
        for (PetitionEvent event : events) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Procedure.evolve(story.petition(), event))
                    .withMessage(event.name() + " cannot follow " + stage);
        }
    }

    @Test
    void inHandlingNothingComesBackIsServedOrFollowedUp() {
        broken(
                given().accepted("2024-03-04"),
                new HandOverEvent.Resumed(DAY, HEAD, REASON),
                new HandOverEvent.TransferObjected(DAY, HEAD, REASON),
                new HandOverEvent.ObjectionAgreed(DAY, DISPATCHER, BUREAU, true, TEXT),
                new HandOverEvent.TransferConfirmed(DAY, DISPATCHER, TEXT),
                new HandOverEvent.AcceptedBySilence(DAY, PROGRAM),
                new PromiseEvent.FollowUpPlanned(DAY, HANDLER, DAY, HearingManner.IN_PERSON),
                new PromiseEvent.FollowedUp(DAY, HANDLER, 2, DAY, TEXT),
                new AppealEvent.LatenessDecided(DAY, COUNTY_REVIEWER, true, TEXT),
                new AppealEvent.ReviewSigned(DAY, COUNTY_HEAD),
                new AppealEvent.PublicationConsented(DAY, PETITIONER, NONE),
                new AppealEvent.OpinionPublished(DAY, PROVINCE_HEAD, TEXT),
                new PetitionEvent.Closed(DAY, PROGRAM, CloseGround.RE_REVIEWED),
                new PetitionEvent.Rated(DAY, PETITIONER, 1, 1, NONE));
    }

    @Test
    void beforeItIsTakenOnNothingIsFoundOutOrPromised() {
        broken(
                given().filedAt(WORKS, "2024-03-04"),
                new InquiryEvent.HearingOffered(DAY, HANDLER, DAY, HearingManner.IN_PERSON, TEXT),
                new InquiryEvent.OfferAnswered(DAY, PETITIONER, true, TEXT),
                new InquiryEvent.Investigated(DAY, HANDLER, DAY, TEXT),
                new InquiryEvent.OpinionChecked(DAY, COLLEAGUE, true, TEXT),
                new InquiryEvent.HearingCalled(DAY, HANDLER, DAY, TEXT, TEXT),
                new InquiryEvent.HearingHeld(DAY, HANDLER, DAY, TEXT),
                new ErrandEvent.ContributionRequested(DAY, HANDLER, LABOUR, DAY, TEXT),
                new MediationEvent.MediationOffered(DAY, HANDLER, true, TEXT),
                new PromiseEvent.PromiseKept(DAY, HANDLER, 1, DAY, TEXT),
                new AppealEvent.ReviewLaidOpen(DAY, COUNTY_HEAD),
                new AppealEvent.ReviewRequested(
                        DAY, PETITIONER, AppealLevel.REVIEW, COUNTY, false, TEXT, NONE, NONE));
    }

    @Test
    void afterTheEndNobodyJoinsOrSpeaks() {
        broken(
                given().served("2024-03-04")
                        .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04"),
                new TieEvent.Joined(DAY, HANDLER, new MatterNumber("202403040001")),
                new TieEvent.LeftJoint(DAY, PETITIONER, NONE),
                new TieEvent.MarkedUrgent(DAY, HANDLER, REASON),
                new TieEvent.UrgencyTold(DAY, PROGRAM, WORKS),
                new PeopleEvent.SpeakerAdded(
                        DAY, PETITIONER, SpeakerRole.AGENT, TEXT, Optional.empty()),
                new PeopleEvent.RecusalRequested(DAY, PETITIONER, HANDLER.id(), REASON),
                new PeopleEvent.RecusalDecided(DAY, HEAD, HANDLER.id(), true, REASON),
                new InquiryEvent.LawExplained(DAY, HANDLER, TEXT),
                new ErrandEvent.Contributed(DAY, LABOUR_HEAD, 2, TEXT),
                new ErrandEvent.MeetingHeld(DAY, HANDLER, DAY, TEXT, TEXT),
                new ErrandEvent.TaskSet(DAY, HANDLER, LABOUR, DAY, TEXT),
                new HandOverEvent.Referred(
                        DAY, HEAD, OtherProcedure.POLICE, Optional.empty(), TEXT, TEXT));
    }

    @Test
    void whatIsBeforeTheOfficeAboveIsReviewedOnce() {
        broken(
                given().inReview("2024-03-04"),
                new AppealEvent.ReviewRequested(
                        DAY, PETITIONER, AppealLevel.REVIEW, COUNTY, false, TEXT, NONE, NONE),
                new PetitionEvent.OpinionSigned(DAY, HEAD),
                new PetitionEvent.Closed(DAY, PROGRAM, CloseGround.APPEAL_TIME_OVER));
    }
}
