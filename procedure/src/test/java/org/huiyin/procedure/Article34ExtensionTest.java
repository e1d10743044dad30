package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.approveExtension;
import static org.huiyin.procedure.Acts.refuseExtension;
import static org.huiyin.procedure.Acts.requestExtension;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Art. 34: in complex cases the head may grant up to 30 days more, once, in time, with a reason.
 */
class Article34ExtensionTest {

    private static final String LAST_DAY = "2024-05-06";

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void theHandlerAsks() {
        Story story =
                accepted.when(requestExtension(20))
                        .by(HANDLER)
                        .on("2024-04-15")
                        .then(
                                new PetitionEvent.ExtensionRequested(
                                        day("2024-04-15"), HANDLER, 20, REASON));

        assertThat(story.matter().extension())
                .contains(
                        new Extension(
                                20,
                                HANDLER.id(),
                                day("2024-04-15"),
                                REASON,
                                new Extension.Pending()));
        assertThat(story.clock(Clock.HANDLING).lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void theHeadGrants() {
        Story story =
                accepted.and(requestExtension(20), HANDLER, "2024-04-15")
                        .when(approveExtension())
                        .by(HEAD)
                        .on("2024-04-16")
                        .then(new PetitionEvent.ExtensionApproved(day("2024-04-16"), HEAD));

        ClockCertificate clock = story.clock(Clock.HANDLING);
        assertThat(clock.length()).isEqualTo(80);
        assertThat(clock.lastDay()).isEqualTo("2024-05-23");
        assertThat(clock.extension())
                .contains(new ClockCertificate.Extension(HEAD, day("2024-04-16"), 20, REASON));
        assertThat(story.matter().extension().orElseThrow().approved()).isTrue();
    }

    @Test
    void theHeadRefuses() {
        Story story =
                accepted.and(requestExtension(20), HANDLER, "2024-04-15")
                        .when(refuseExtension())
                        .by(HEAD)
                        .on("2024-04-16")
                        .then(new PetitionEvent.ExtensionRefused(day("2024-04-16"), HEAD, REASON));

        Extension extension = story.matter().extension().orElseThrow();
        assertThat(extension.pending()).isFalse();
        assertThat(extension.approved()).isFalse();
        assertThat(story.clock(Clock.HANDLING).lastDay()).isEqualTo(LAST_DAY);
        assertThat(story.clock(Clock.HANDLING).extension()).isEmpty();
    }

    @Test
    void whatWasRefusedMayBeAskedAgain() {
        accepted.and(requestExtension(30), HANDLER, "2024-04-15")
                .and(refuseExtension(), HEAD, "2024-04-16")
                .and(requestExtension(10), HANDLER, "2024-04-17")
                .and(approveExtension(), HEAD, "2024-04-17");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void oneDayAtLeastThirtyAtMost(int days) {
        given().accepted("2024-03-04").and(requestExtension(days), HANDLER, "2024-04-15");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void noLessAndNoMore(int days) {
        accepted.when(requestExtension(days))
                .by(HANDLER)
                .on("2024-04-15")
                .thenRefused(new Refusal.ExtensionDaysOutOfRange(1, 30), "34");
    }

    @Test
    void onlyOnce() {
        accepted.and(requestExtension(20), HANDLER, "2024-04-15")
                .and(approveExtension(), HEAD, "2024-04-16")
                .when(requestExtension(10))
                .by(HANDLER)
                .on("2024-04-17")
                .thenRefused(new Refusal.ExtensionAlreadyUsed(day("2024-05-23")), "34");
    }

    @Test
    void oneAtATime() {
        accepted.and(requestExtension(20), HANDLER, "2024-04-15")
                .when(requestExtension(10))
                .by(HANDLER)
                .on("2024-04-16")
                .thenRefused(new Refusal.ExtensionPending(day("2024-04-15")), "34");
    }

    @Test
    void onTheLastDayItIsInTime() {
        accepted.and(requestExtension(20), HANDLER, LAST_DAY)
                .and(approveExtension(), HEAD, LAST_DAY);
    }

    @Test
    void afterTheEndNothingIsExtended() {
        accepted.when(requestExtension(20))
                .by(HANDLER)
                .on("2024-05-07")
                .thenRefused(new Refusal.ExtensionTooLate(day(LAST_DAY)), "34");
    }

    @Test
    void whatWasAskedInTimeIsGrantedInTimeOrNotAtAll() {
        accepted.and(requestExtension(20), HANDLER, LAST_DAY)
                .when(approveExtension())
                .by(HEAD)
                .on("2024-05-07")
                .thenRefused(new Refusal.ExtensionTooLate(day(LAST_DAY)), "34")
                .and(refuseExtension(), HEAD, "2024-05-07");
    }

    @Test
    void nobodyGrantsWhatTheyAskedFor() {
        accepted.and(requestExtension(20), HEAD, "2024-04-15")
                .when(approveExtension())
                .by(HEAD)
                .on("2024-04-16")
                .thenRefused(new Refusal.AskerDecides(HEAD.id()), "34");
    }

    @Test
    void withoutARequestThereIsNothingToDecide() {
        accepted.when(approveExtension())
                .by(HEAD)
                .on("2024-04-16")
                .thenRefused(new Refusal.NoExtensionRequested(), "34")
                .when(refuseExtension())
                .by(HEAD)
                .on("2024-04-16")
                .thenRefused(new Refusal.NoExtensionRequested(), "34");
    }

    @Test
    void whatIsNotTakenOnIsNotExtended() {
        given().filedAt(WORKS, "2024-03-04")
                .when(requestExtension(20))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }
}
