package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.markUrgent;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 25: the matter is urgent, never a person. */
class Article25UrgencyTest {

    private final Story accepted = given().accepted("2024-03-04");

    private static TieEvent told(OfficeId office) {
        return new TieEvent.UrgencyTold(day("2024-03-05"), PROGRAM, office);
    }

    @Test
    void itIsMarkedWithAReasonOnce() {
        Story story =
                accepted.when(markUrgent())
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new TieEvent.MarkedUrgent(day("2024-03-05"), HANDLER, REASON),
                                told(WORKS),
                                told(COUNTY),
                                told(BUREAU));
        assertThat(story.matter().ties().told()).containsExactly(WORKS, COUNTY, BUREAU);

        assertThat(story.matter().ties().urgentOn()).contains(day("2024-03-05"));
        story.when(markUrgent())
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.AlreadyUrgent(day("2024-03-05")), "25");
    }

    @Test
    void whoSupervisesMarksItTooOthersDoNot() {
        accepted.when(markUrgent())
                .by(LABOUR_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22")
                .and(markUrgent(), BUREAU_SUPERVISOR, "2024-03-05");
    }

    @Test
    void afterTheEndNothingIsUrgent() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04")
                .when(markUrgent())
                .by(HEAD)
                .on("2024-04-05")
                .thenRefused(new Refusal.AlreadyEnded(Status.CLOSED), RulesProfile.DESIGN);
    }
}
