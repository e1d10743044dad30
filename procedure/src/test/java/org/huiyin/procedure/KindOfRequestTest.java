package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.classify;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The kind of each request is the petitioner's; a change has a reason and hides nothing. */
class KindOfRequestTest {

    private final Story filed = given().filedAt(WORKS, "2024-03-04");

    @Test
    void theKindChangesForOneRequestOnly() {
        Story story =
                filed.when(classify(2, Kind.SUGGESTION))
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new PetitionEvent.Classified(
                                        day("2024-03-05"),
                                        HANDLER,
                                        new RequestId(2),
                                        Kind.SUGGESTION,
                                        REASON));

        assertThat(story.matter().requests())
                .extracting(Request::kind)
                .containsExactly(Kind.CLAIM, Kind.SUGGESTION);
    }

    @Test
    void whatThePetitionerChoseStaysVisible() {
        filed.and(classify(2, Kind.SUGGESTION), HANDLER, "2024-03-05");

        assertThat(filed.matter().requests()).allMatch(one -> one.asked() == Kind.CLAIM);
    }

    @Test
    void theSameKindIsNoChange() {
        filed.when(classify(2, Kind.CLAIM))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.KindUnchanged(Kind.CLAIM), RulesProfile.DESIGN);
    }

    @Test
    void whatWasNotAskedHasNoKind() {
        filed.when(classify(3, Kind.CLAIM))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NoSuchRequest(Set.of(new RequestId(3))), "32");
    }

    @Test
    void anotherOfficeDoesNotChangeIt() {
        filed.when(classify(2, Kind.SUGGESTION))
                .by(DISPATCHER)
                .on("2024-03-05")
                .thenRefused(new Refusal.OtherOfficeAnswers(WORKS), "22");
    }

    @Test
    void onceSignedItStays() {
        given().signed("2024-03-04")
                .when(classify(2, Kind.SUGGESTION))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.SIGNED), RulesProfile.DESIGN);
    }
}
