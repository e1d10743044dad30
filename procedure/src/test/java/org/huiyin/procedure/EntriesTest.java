package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.correct;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.supplement;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts are added, notes filed, errors corrected by new entries; nothing is ever unwritten. */
class EntriesTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void thePetitionerAddsFactsWithAnyCodeAndTheDeskForThem() {
        for (Actor actor : List.of(PETITIONER, DESK_CODE, CLERK)) {
            accepted.when(supplement())
                    .by(actor)
                    .on("2024-03-05")
                    .then(new PetitionEvent.Supplemented(day("2024-03-05"), actor, TEXT));
        }
        assertThat(accepted.matter().entries()).isEqualTo(5);
    }

    @Test
    void theProgramAddsNone() {
        accepted.when(supplement())
                .by(PROGRAM)
                .on("2024-03-05")
                .thenRefused(new Refusal.PetitionerOnly(), RulesProfile.DESIGN);
    }

    @Test
    void afterTheEndNewFactsOpenANewPetition() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                .when(supplement())
                .by(PETITIONER)
                .on("2024-04-05")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN)
                .when(note())
                .by(HANDLER)
                .on("2024-04-05")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }

    @Test
    void theAnsweringOfficeFilesNotes() {
        accepted.when(note())
                .by(HANDLER)
                .on("2024-03-05")
                .then(new PetitionEvent.NoteFiled(day("2024-03-05"), HANDLER, TEXT))
                .when(note())
                .by(CLERK)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anEarlierEntryIsCorrectedByANewOneThatNamesIt(int entry) {
        accepted.when(correct(entry))
                .by(HANDLER)
                .on("2024-03-05")
                .then(new PetitionEvent.Corrected(day("2024-03-05"), HANDLER, entry, TEXT))
                .isAt(Status.HANDLING);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void onlyAnEntryThatIsThere(int entry) {
        accepted.when(correct(entry))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NoSuchEntry(entry, 2), RulesProfile.DESIGN);
    }

    @Test
    void anErrorIsCorrectedAlsoAfterTheEnd() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                .and(correct(1), HANDLER, "2024-04-05")
                .isAt(Status.CLOSED);
    }

    @Test
    void orAfterDeclining() {
        Story story =
                given().filedAt(WORKS, "2024-03-04")
                        .and(Acts.decline(DeclineReason.OUTSIDE_SYSTEM), Cast.HEAD, "2024-03-05")
                        .and(correct(2), Cast.HEAD, "2024-03-06")
                        .isAt(Status.DECLINED);

        assertThat(story.matter().entries()).isEqualTo(3);
    }

    @Test
    void theEntriesAloneMakeThePetition() {
        Story story = given().served("2024-03-04");

        assertThat(Procedure.replay(story.events())).isEqualTo(story.petition());
    }

    @Test
    void aBrokenStreamIsNoPetition() {
        PetitionEvent accepting = new PetitionEvent.Accepted(day("2024-03-04"), Cast.HEAD);
        assertThatIllegalStateException()
                .isThrownBy(() -> Procedure.replay(List.of(accepting)))
                .withMessage("accepted comes before registration");
        assertThatIllegalStateException()
                .isThrownBy(() -> after(accepted.events().getFirst()))
                .withMessage("registered cannot follow HANDLING");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Procedure.evolve(given().signed("2024-03-04").petition(), accepting))
                .withMessage("accepted cannot follow SIGNED");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        after(
                                new PetitionEvent.WithdrawalTakenBack(
                                        day("2024-03-05"), PETITIONER, Acts.NONE)))
                .withMessage("withdrawal-taken-back cannot follow HANDLING");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        after(
                                new PetitionEvent.OpinionDrafted(
                                        day("2024-03-05"), PETITIONER, List.of())))
                .withMessage("opinion-drafted was not done by staff");
    }

    private Petition after(PetitionEvent event) {
        return Procedure.evolve(accepted.petition(), event);
    }

    @Test
    void beforeRegistrationThereIsNothingToRead() {
        Petition nothing = Petition.unregistered();

        assertThat(nothing.status()).isEmpty();
        assertThatIllegalStateException().isThrownBy(nothing::matter);
        assertThat(Procedure.clocks(nothing, Cast.NATIONAL, Cast.CALENDAR)).isEmpty();
    }
}
