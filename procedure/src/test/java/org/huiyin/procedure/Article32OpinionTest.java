package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.staff;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Art. 32: every request gets facts, a finding and its basis, signed by who did not draft it. */
class Article32OpinionTest {

    private final Story heard =
            given().accepted("2024-03-04")
                    .and(lead(LEAD), HEAD, "2024-03-05")
                    .and(hear("2024-03-06"), HANDLER, "2024-03-06")
                    .and(confirmHearing(), PETITIONER, "2024-03-07")
                    .and(investigate("2024-03-07"), HANDLER, "2024-03-07");

    @Test
    void theHandlerDraftsAnAnswerToEveryRequest() {
        Act.DraftOpinion drafting = draft(1, 2);

        Story story =
                heard.when(drafting)
                        .by(HANDLER)
                        .on("2024-03-11")
                        .then(
                                new PetitionEvent.OpinionDrafted(
                                        day("2024-03-11"), HANDLER, drafting.findings()))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().opinion().map(Opinion::draft))
                .contains(
                        new Opinion.Draft(
                                List.of(HANDLER.id()), day("2024-03-11"), drafting.findings()));
        assertThat(story.matter().requests()).allMatch(request -> request.finding().isEmpty());
    }

    @Test
    void theHeadSignsIt() {
        Story story =
                heard.and(draft(1, 2), HANDLER, "2024-03-11")
                        .when(sign())
                        .by(HEAD)
                        .on("2024-03-12")
                        .then(new PetitionEvent.OpinionSigned(day("2024-03-12"), HEAD))
                        .isAt(Status.SIGNED);

        assertThat(story.matter().opinion().flatMap(Opinion::signature))
                .contains(new Opinion.Signature(HEAD.id(), day("2024-03-12")));
        assertThat(story.matter().requests())
                .extracting(request -> request.finding().orElseThrow())
                .containsExactly(Finding.EXPLAINED, Finding.EXPLAINED);
    }

    @Test
    void eachRequestHasItsOwnFinding() {
        Act.Answer first = draft(1).findings().getFirst();
        Act.Answer second =
                new Act.Answer(
                        new RequestId(2), Finding.SUPPORTED, first.facts(), first.legalBasis());

        Story story =
                heard.and(new Act.DraftOpinion(List.of(second, first)), HANDLER, "2024-03-11")
                        .and(sign(), HEAD, "2024-03-12");

        assertThat(story.matter().requests())
                .extracting(request -> request.finding().orElseThrow())
                .containsExactly(Finding.EXPLAINED, Finding.SUPPORTED);
    }

    @Test
    void noRequestStaysWithoutAFinding() {
        heard.and(draft(2), HANDLER, "2024-03-11")
                .when(sign())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.RequestsWithoutFinding(Set.of(new RequestId(1))), "32");
    }

    @Test
    void noRequestGetsTwoFindings() {
        heard.when(draft(1, 2, 1))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.RequestsAnsweredTwice(Set.of(new RequestId(1))), "32");
    }

    @Test
    void nothingIsAnsweredThatWasNotAsked() {
        heard.when(draft(1, 3))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.NoSuchRequest(Set.of(new RequestId(3))), "32");
    }

    @Test
    void aDraftSaysSomething() {
        heard.when(draft())
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.NothingAnswered(), "32");
    }

    @Test
    void withoutADraftThereIsNothingToSign() {
        heard.when(sign()).by(HEAD).on("2024-03-12").thenRefused(new Refusal.NotDrafted(), "32");
    }

    @Test
    void thePetitionerIsHeardFirst() {
        given().accepted("2024-03-04")
                .and(lead(LEAD), HEAD, "2024-03-05")
                .and(draft(1, 2), HANDLER, "2024-03-11")
                .when(sign())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void theWordOfTheOfficeAloneProvesNoHearing() {
        given().accepted("2024-03-04")
                .and(lead(LEAD), HEAD, "2024-03-05")
                .and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .and(draft(1, 2), HANDLER, "2024-03-11")
                .when(sign())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void aLeadAnswersForIt() {
        given().accepted("2024-03-04")
                .and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .and(confirmHearing(), PETITIONER, "2024-03-07")
                .and(investigate("2024-03-07"), HANDLER, "2024-03-07")
                .and(draft(1, 2), HANDLER, "2024-03-11")
                .when(sign())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NoLead(), RulesProfile.DESIGN);
    }

    @Test
    void nobodySignsWhatTheyDrafted() {
        heard.and(draft(1, 2), HEAD, "2024-03-11")
                .when(sign())
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.SignerDrafted(HEAD.id()), RulesProfile.DESIGN);
    }

    @Test
    void aNewDraftByAnotherHandDoesNotWashThatOff() {
        Story story =
                heard.and(draft(1, 2), HEAD, "2024-03-11")
                        .and(draft(1, 2), HANDLER, "2024-03-12")
                        .when(sign())
                        .by(HEAD)
                        .on("2024-03-13")
                        .thenRefused(new Refusal.SignerDrafted(HEAD.id()), RulesProfile.DESIGN);

        assertThat(story.matter().opinion().orElseThrow().draft().drafters())
                .containsExactly(HEAD.id(), HANDLER.id());
    }

    @Test
    void anotherHeadMaySignIt() {
        heard.and(draft(1, 2), HEAD, "2024-03-11")
                .and(sign(), staff("deputy", WORKS), "2024-03-12")
                .isAt(Status.SIGNED);
    }

    @Test
    void theLastDraftIsTheOneSigned() {
        Story story =
                heard.and(draft(1), HANDLER, "2024-03-11")
                        .and(draft(1, 2), HANDLER, "2024-03-12")
                        .and(sign(), HEAD, "2024-03-13");

        Opinion.Draft signed = story.matter().opinion().orElseThrow().draft();
        assertThat(signed.on()).isEqualTo("2024-03-12");
        assertThat(signed.drafters()).containsExactly(HANDLER.id());
        assertThat(signed.answers()).hasSize(2);
    }

    @Test
    void whatIsSignedIsNotDraftedAgain() {
        heard.and(draft(1, 2), HANDLER, "2024-03-11")
                .and(sign(), HEAD, "2024-03-12")
                .when(draft(1, 2))
                .by(HANDLER)
                .on("2024-03-13")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }

    @Test
    void noOtherOfficeSigns() {
        heard.and(draft(1, 2), HANDLER, "2024-03-11")
                .when(sign())
                .by(DISPATCHER)
                .on("2024-03-12")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }
}
