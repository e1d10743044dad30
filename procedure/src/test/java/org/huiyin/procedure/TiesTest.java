package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.join;
import static org.huiyin.procedure.Acts.leave;
import static org.huiyin.procedure.Acts.link;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Matters are linked and answered together; no number disappears, and anyone may leave. */
class TiesTest {

    private static final String OTHER = "202403040001";

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void aRelatedMatterIsLinkedOnceAlsoAfterTheEnd() {
        Story story =
                accepted.when(link(OTHER))
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new TieEvent.Linked(
                                        day("2024-03-05"), HANDLER, new MatterNumber(OTHER)));

        assertThat(story.matter().ties().links()).containsExactly(new MatterNumber(OTHER));
        story.when(link(OTHER))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.AlreadyTied(new MatterNumber(OTHER)), RulesProfile.DESIGN)
                .and(withdraw(), PETITIONER, "2024-03-06")
                .and(close(CloseGround.WITHDRAWN), PROGRAM, "2024-04-08")
                .and(link("202404080001"), HANDLER, "2024-04-09");
        assertThat(story.matter().ties().links()).hasSize(2);
    }

    @Test
    void aNumberHasTwelveDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link("2024-0304-0001"))
                .withMessage("a petition's number has 12 digits");
    }

    @Test
    void mattersAreAnsweredTogether() {
        Story story =
                accepted.when(join(OTHER))
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new TieEvent.Joined(
                                        day("2024-03-05"), HANDLER, new MatterNumber(OTHER)))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().ties().joinedInto()).contains(new MatterNumber(OTHER));
        story.when(join("202403040002"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.AlreadyTied(new MatterNumber(OTHER)), RulesProfile.DESIGN);
    }

    @Test
    void thePetitionerLeavesAgain() {
        Story story =
                accepted.when(leave())
                        .by(PETITIONER)
                        .on("2024-03-05")
                        .thenRefused(new Refusal.NotJoined(), RulesProfile.DESIGN)
                        .and(join(OTHER), HANDLER, "2024-03-05")
                        .when(leave())
                        .by(CLERK)
                        .on("2024-03-06")
                        .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                        .when(leave())
                        .by(PETITIONER)
                        .on("2024-03-06")
                        .then(new TieEvent.LeftJoint(day("2024-03-06"), PETITIONER, NONE));

        assertThat(story.matter().ties().joinedInto()).isEmpty();
        story.and(join("202403040002"), HANDLER, "2024-03-07");
    }

    @Test
    void whatIsSignedIsNotJoinedAnyMore() {
        given().signed("2024-03-04")
                .when(join(OTHER))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }
}
