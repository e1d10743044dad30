package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.answerSuggestion;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.suggest;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 40: supervision suggests, and the office says whether it adopts. */
class Article40SuggestionsTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void whoSupervisesSuggestsToImproveTheWork() {
        Story story =
                accepted.when(suggest(SuggestionKind.IMPROVE_WORK, WORKS, "2024-03-20"))
                        .by(BUREAU_SUPERVISOR)
                        .on("2024-03-05")
                        .then(
                                new SupervisionEvent.Suggested(
                                        day("2024-03-05"),
                                        BUREAU_SUPERVISOR,
                                        SuggestionKind.IMPROVE_WORK,
                                        WORKS,
                                        day("2024-03-20"),
                                        TEXT));

        assertThat(story.matter().oversight().suggestions())
                .containsExactly(
                        new Suggestion(
                                3,
                                BUREAU,
                                WORKS,
                                day("2024-03-05"),
                                day("2024-03-20"),
                                Optional.empty()));
        ClockCertificate clock = story.clock(Clock.SUGGESTION_ANSWER);
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.startedBy()).isEqualTo("Suggested");
        assertThat(clock.article()).isEqualTo("40");
        assertThat(clock.lastDay()).isEqualTo("2024-03-20");
    }

    @Test
    void aPolicyIsSuggestedUpwardsAccountabilityIsNot() {
        accepted.and(suggest(SuggestionKind.POLICY, COUNTY, "2024-03-20"), DISPATCHER, "2024-03-05")
                .and(
                        suggest(SuggestionKind.POLICY, PROVINCE, "2024-03-20"),
                        DISPATCHER,
                        "2024-03-05")
                .when(suggest(SuggestionKind.ACCOUNTABILITY, PROVINCE, "2024-03-20"))
                .by(DISPATCHER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotSupervising(PROVINCE), "38")
                .when(suggest(SuggestionKind.IMPROVE_WORK, LABOUR, "2024-03-20"))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotSupervising(LABOUR), "38");
    }

    @Test
    void theAnswerHasADayAhead() {
        accepted.when(suggest(SuggestionKind.IMPROVE_WORK, WORKS, "2024-03-05"))
                .by(COUNTY_SUPERVISOR)
                .on("2024-03-05")
                .thenRefused(new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN)
                .when(suggest(SuggestionKind.IMPROVE_WORK, WORKS, "2024-03-20"))
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
    }

    @Test
    void theOfficeSaysWhetherItAdoptsIt() {
        Story story =
                accepted.and(
                                suggest(SuggestionKind.IMPROVE_WORK, WORKS, "2024-03-20"),
                                COUNTY_SUPERVISOR,
                                "2024-03-05")
                        .and(
                                suggest(SuggestionKind.ACCOUNTABILITY, LABOUR, "2024-03-20"),
                                COUNTY_SUPERVISOR,
                                "2024-03-05")
                        .when(answerSuggestion(4, true))
                        .by(HEAD)
                        .on("2024-03-11")
                        .thenRefused(new Refusal.OtherOfficeOwes(LABOUR), RulesProfile.DESIGN)
                        .when(answerSuggestion(2, true))
                        .by(HEAD)
                        .on("2024-03-11")
                        .thenRefused(new Refusal.NothingOpenThere(2), RulesProfile.DESIGN)
                        .when(answerSuggestion(3, false))
                        .by(HEAD)
                        .on("2024-03-11")
                        .then(
                                new SupervisionEvent.SuggestionAnswered(
                                        day("2024-03-11"), HEAD, 3, false, TEXT));

        assertThat(story.clocks())
                .filteredOn(one -> one.clock() == Clock.SUGGESTION_ANSWER)
                .extracting(ClockCertificate::doneOn)
                .containsExactly(Optional.of(day("2024-03-11")), Optional.empty());
        story.when(answerSuggestion(3, true))
                .by(HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .when(answerSuggestion(3, true))
                .by(LABOUR_HEAD)
                .on("2024-03-12")
                .thenRefused(new Refusal.NothingOpenThere(3), RulesProfile.DESIGN);
    }

    @Test
    void ignoredItIsABreach() {
        Story story =
                accepted.and(
                                suggest(SuggestionKind.IMPROVE_WORK, WORKS, "2024-03-20"),
                                COUNTY_SUPERVISOR,
                                "2024-03-05")
                        .and(lapse(), PROGRAM, "2024-03-21");

        assertThat(story.matter().oversight().files())
                .extracting(file -> file.opening().ground())
                .containsExactly(SupervisionGround.SUGGESTION_IGNORED);
    }
}
