package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.askRecusal;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.draftReview;
import static org.huiyin.procedure.Acts.handler;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.recuse;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 28: whoever has a stake keeps out, and loses the case at once. */
class Article28RecusalTest {

    private final Story accepted =
            given().accepted("2024-03-04")
                    .and(lead(LEAD), HEAD, "2024-03-04")
                    .and(handler(HANDLER), HEAD, "2024-03-04");

    private Story asked() {
        return accepted.and(askRecusal(HANDLER), PETITIONER, "2024-03-05");
    }

    @Test
    void thePetitionerAsksForIt() {
        accepted.when(askRecusal(HANDLER))
                .by(PETITIONER)
                .on("2024-03-05")
                .then(
                        new PeopleEvent.RecusalRequested(
                                day("2024-03-05"), PETITIONER, HANDLER.id(), REASON));
    }

    @Test
    void soDoesTheOfficialThemselvesButNotTheProgram() {
        accepted.and(askRecusal(HANDLER), HANDLER, "2024-03-05")
                .when(askRecusal(LEAD))
                .by(PROGRAM)
                .on("2024-03-05")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }

    @Test
    void itIsAskedOnceUntilDecided() {
        asked().when(askRecusal(HANDLER))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.RecusalPending(day("2024-03-05")), "28");
    }

    @Test
    void theHeadDecidesAndTheOfficialIsOut() {
        Story story =
                asked().when(recuse(HANDLER, true))
                        .by(HEAD)
                        .on("2024-03-06")
                        .then(
                                new PeopleEvent.RecusalDecided(
                                        day("2024-03-06"), HEAD, HANDLER.id(), true, REASON));

        assertThat(story.matter().handler()).isEmpty();
        assertThat(story.matter().lead()).contains(LEAD.id());
        assertThat(story.matter().oversight().recused()).containsExactly(HANDLER.id());
        story.when(note())
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(HANDLER.id()), "28")
                .when(handler(HANDLER))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(HANDLER.id()), "28")
                .when(lead(HANDLER))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(HANDLER.id()), "28")
                .when(askRecusal(HANDLER))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(HANDLER.id()), "28")
                .and(note(), LEAD, "2024-03-06");
    }

    @Test
    void theLeadIsRecusedTheSameWay() {
        Story story =
                accepted.and(askRecusal(LEAD), PETITIONER, "2024-03-05")
                        .and(recuse(LEAD, true), HEAD, "2024-03-06");

        assertThat(story.matter().lead()).isEmpty();
        assertThat(story.matter().handler()).contains(HANDLER.id());
    }

    @Test
    void whoIsNotRecusedGoesOnAndMayBeAskedAboutAgain() {
        Story story =
                asked().and(recuse(HANDLER, false), HEAD, "2024-03-06")
                        .and(note(), HANDLER, "2024-03-06")
                        .and(askRecusal(HANDLER), PETITIONER, "2024-03-07")
                        .and(recuse(HANDLER, true), HEAD, "2024-03-08");

        assertThat(story.matter().oversight().recusals())
                .containsExactly(
                        new Recusal(HANDLER.id(), day("2024-03-05"), Optional.of(false)),
                        new Recusal(HANDLER.id(), day("2024-03-07"), Optional.of(true)));
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        accepted.and(askRecusal(HEAD), PETITIONER, "2024-03-05")
                .when(recuse(HEAD, false))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OwnRecusal(HEAD.id()), "28")
                .when(recuse(HEAD, true))
                .by(LABOUR_HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22")
                .and(recuse(HEAD, true), COUNTY_HEAD, "2024-03-06")
                .when(note())
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(HEAD.id()), "28");
    }

    @Test
    void onlyWhatWasAskedIsDecided() {
        accepted.when(recuse(HANDLER, true))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(askRecusal(HANDLER), PETITIONER, "2024-03-05")
                .when(recuse(LEAD, true))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoRecusalRequested(LEAD.id()), "28");
    }

    @Test
    void oneDecisionIsAboutOneOfficial() {
        Story story =
                asked().and(askRecusal(LEAD), PETITIONER, "2024-03-05")
                        .and(recuse(HANDLER, true), HEAD, "2024-03-06");

        assertThat(story.matter().oversight().recused()).containsExactly(HANDLER.id());
        assertThat(story.matter().lead()).contains(LEAD.id());
        story.when(recuse(HANDLER, true))
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.NoRecusalRequested(HANDLER.id()), "28")
                .and(recuse(LEAD, false), HEAD, "2024-03-07")
                .when(recuse(LEAD, true))
                .by(HEAD)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void whoReviewsIsRecusedToo() {
        given().inReview("2024-03-04")
                .and(askRecusal(COUNTY_REVIEWER), PETITIONER, "2024-03-05")
                .and(recuse(COUNTY_REVIEWER, true), COUNTY_HEAD, "2024-03-06")
                .when(draftReview(AppealOutcome.MAINTAIN))
                .by(COUNTY_REVIEWER)
                .on("2024-03-06")
                .thenRefused(new Refusal.Recused(COUNTY_REVIEWER.id()), "28");
    }

    @Test
    void afterTheEndNobodyIsAskedToKeepOut() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                .when(askRecusal(HANDLER))
                .by(PETITIONER)
                .on("2024-04-05")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }
}
