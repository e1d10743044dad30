package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.requestExtension;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages show what is possible now, and what is not with its reason, before anybody tries. */
class PossibleActsTest {

    private final Story accepted = given().accepted("2024-03-04");

    private static Map<Class<? extends Act>, Optional<Refusal>> answers(
            Story story, Actor actor, String on) {
        return Exploration.refusals(story.petition(), story.context(actor, day(on)));
    }

    private static Stream<String> possible(Story story, Actor actor, String on) {
        return answers(story, actor, on).entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(one -> ActNames.of(one.getKey()));
    }

    @Test
    void beforeAnythingOnlyRegisteringIs() {
        assertThat(possible(given(), PETITIONER, "2024-03-04")).containsExactly("register");
        assertThat(answers(given(), PETITIONER, "2024-03-04"))
                .containsEntry(Act.Accept.class, Optional.of(new Refusal.NotRegistered()));
    }

    @Test
    void thePetitionerSeesTheirOwn() {
        assertThat(possible(accepted, PETITIONER, "2024-03-05"))
                .containsExactly(
                        "supplement", "withdraw", "request-recusal", "add-speaker", "succeed");
        assertThat(possible(accepted, DESK_CODE, "2024-03-05")).containsExactly("supplement");
    }

    @Test
    void theOfficeSeesItsOwnInTheOrderOfTheLaw() {
        assertThat(possible(accepted, HEAD, "2024-03-05"))
                .containsExactly(
                        "supplement",
                        "classify",
                        "appoint-lead",
                        "appoint-handler",
                        "note",
                        "hear",
                        "request-extension",
                        "draft-opinion",
                        "correct",
                        "refer-out",
                        "request-recusal",
                        "offer-hearing",
                        "investigate",
                        "call-hearing",
                        "give-help",
                        "explain-law",
                        "request-contribution",
                        "hold-meeting",
                        "offer-mediation",
                        "promise",
                        "open-supervision",
                        "suggest",
                        "link",
                        "join",
                        "mark-urgent");
    }

    @Test
    void theProgramLooksForWhatLapsedAndClosesWhenTheTimeIsOver() {
        Story served = given().served("2024-03-04");

        assertThat(possible(served, PROGRAM, "2024-04-03")).containsExactly("lapse");
        assertThat(possible(served, PROGRAM, "2024-04-04")).containsExactly("close", "lapse");
    }

    @Test
    void whatIsNotPossibleSaysWhy() {
        accepted.and(requestExtension(20), HEAD, "2024-03-05");

        assertThat(answers(accepted, HEAD, "2024-03-06"))
                .hasSize(ActNames.types().size())
                .containsEntry(
                        Act.Register.class,
                        Optional.of(new Refusal.AlreadyRegistered(day("2024-03-04"))))
                .containsEntry(
                        Act.ApproveExtension.class,
                        Optional.of(new Refusal.AskerDecides(HEAD.id())))
                .containsEntry(Act.SignOpinion.class, Optional.of(new Refusal.NotDrafted()))
                .containsEntry(Act.Rate.class, Optional.of(new Refusal.PetitionerOnly()));
        assertThat(answers(accepted, DISPATCHER, "2024-03-06"))
                .containsEntry(Act.Hear.class, Optional.of(new Refusal.OtherOfficeAnswers(WORKS)));
    }
}
