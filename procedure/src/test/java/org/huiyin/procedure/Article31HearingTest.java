package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 31(6): the petitioner is heard; that they were, they say themselves. */
class Article31HearingTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void theHandlerHearsThePetitioner() {
        Story story =
                accepted.when(hear("2024-03-06"))
                        .by(HANDLER)
                        .on("2024-03-07")
                        .then(
                                new PetitionEvent.PetitionerHeard(
                                        day("2024-03-07"),
                                        HANDLER,
                                        day("2024-03-06"),
                                        HearingManner.IN_PERSON,
                                        TEXT));

        assertThat(story.matter().hearing())
                .contains(
                        new Hearing(day("2024-03-06"), HearingManner.IN_PERSON, Optional.empty()));
        assertThat(story.matter().work().heard()).isFalse();
    }

    @Test
    void thePetitionerConfirmsIt() {
        Story story =
                accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                        .when(confirmHearing())
                        .by(PETITIONER)
                        .on("2024-03-08")
                        .then(
                                new PetitionEvent.HearingConfirmed(
                                        day("2024-03-08"), PETITIONER, Optional.empty()));

        assertThat(story.matter().hearing().flatMap(Hearing::confirmedOn))
                .contains(day("2024-03-08"));
        assertThat(story.matter().work().heard()).isTrue();
    }

    @Test
    void onPaperTheyConfirmItAtAnotherOffice() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .when(new Act.ConfirmHearing(PAPER))
                .by(CLERK)
                .on("2024-03-08")
                .then(new PetitionEvent.HearingConfirmed(day("2024-03-08"), CLERK, PAPER));
    }

    @Test
    void theOfficeThatHeardThemConfirmsNothing() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .when(new Act.ConfirmHearing(PAPER))
                .by(HANDLER)
                .on("2024-03-08")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN);
    }

    @Test
    void anotherOfficeNeedsTheSignedPaper() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .when(confirmHearing())
                .by(CLERK)
                .on("2024-03-08")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void aCodeFromTheDeskConfirmsNothing() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .when(confirmHearing())
                .by(DESK_CODE)
                .on("2024-03-08")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void theProgramConfirmsNothing() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .when(confirmHearing())
                .by(PROGRAM)
                .on("2024-03-08")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }

    @Test
    void nobodyIsHeardTomorrow() {
        accepted.when(hear("2024-03-08"))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-08")), RulesProfile.DESIGN);
    }

    @Test
    void nobodyIsHeardBeforeTheyAsk() {
        accepted.when(hear("2024-03-03"))
                .by(HANDLER)
                .on("2024-03-07")
                .thenRefused(new Refusal.HeardBeforeFiled(day("2024-03-04")), "31(6)");
    }

    @Test
    void theDayOfFilingWillDo() {
        accepted.and(hear("2024-03-04"), HANDLER, "2024-03-04");
    }

    @Test
    void thereIsNothingToConfirmBeforeAHearing() {
        accepted.when(confirmHearing())
                .by(PETITIONER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NotHeard(), "31(6)");
    }

    @Test
    void oneHearingIsConfirmedOnce() {
        accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                .and(confirmHearing(), PETITIONER, "2024-03-08")
                .when(confirmHearing())
                .by(PETITIONER)
                .on("2024-03-09")
                .thenRefused(new Refusal.AlreadyConfirmed(day("2024-03-08")), "31(6)");
    }

    @Test
    void aSecondHearingDoesNotUndoAConfirmedOne() {
        Story story =
                accepted.and(hear("2024-03-06"), HANDLER, "2024-03-06")
                        .and(confirmHearing(), PETITIONER, "2024-03-08")
                        .and(hear("2024-03-11"), HANDLER, "2024-03-11");

        assertThat(story.matter().work().hearings()).hasSize(2);
        assertThat(story.matter().work().heard()).isTrue();
        assertThat(story.matter().hearing().flatMap(Hearing::confirmedOn)).isEmpty();
    }

    @Test
    void hearingBelongsToHandling() {
        given().filedAt(WORKS, "2024-03-04")
                .when(hear("2024-03-06"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }
}
