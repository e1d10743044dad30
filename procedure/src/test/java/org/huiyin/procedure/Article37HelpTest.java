package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.help;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 37: help goes on whatever becomes of the case. */
class Article37HelpTest {

    @Test
    void whatWasGivenAndWhatCameOfItIsOnFile() {
        given().accepted("2024-03-04")
                .when(help("2024-03-05"))
                .by(HANDLER)
                .on("2024-03-06")
                .then(
                        new InquiryEvent.HelpGiven(
                                day("2024-03-06"),
                                HANDLER,
                                day("2024-03-05"),
                                words("what"),
                                words("the outcome")))
                .and(help("2024-03-06"), HANDLER, "2024-03-06");
    }

    @Test
    void nothingIsGivenTomorrow() {
        given().accepted("2024-03-04")
                .when(help("2024-03-07"))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-07")), RulesProfile.DESIGN);
    }

    @Test
    void itGoesOnAfterTheEnd() {
        Story story =
                given().served("2024-03-04")
                        .and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                        .and(help("2024-04-20"), HANDLER, "2024-04-22")
                        .isAt(Status.CLOSED);

        assertThat(story.matter().entries()).isEqualTo(11);
    }
}
