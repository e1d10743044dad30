package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.handler;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.staff;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** One lead official (包案领导) and one handler answer for a case, never two. */
class PeopleOnTheCaseTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void theHeadNamesTheLead() {
        Story story =
                accepted.when(lead(LEAD))
                        .by(HEAD)
                        .on("2024-03-05")
                        .then(new PetitionEvent.LeadAppointed(day("2024-03-05"), HEAD, LEAD.id()));

        assertThat(story.matter().lead()).contains(LEAD.id());
        assertThat(story.matter().handler()).isEmpty();
    }

    @Test
    void theLeadNamesTheHandler() {
        Story story =
                accepted.and(lead(LEAD), HEAD, "2024-03-05")
                        .when(handler(HANDLER))
                        .by(LEAD)
                        .on("2024-03-05")
                        .then(
                                new PetitionEvent.HandlerAppointed(
                                        day("2024-03-05"), LEAD, HANDLER.id()));

        assertThat(story.matter().lead()).contains(LEAD.id());
        assertThat(story.matter().handler()).contains(HANDLER.id());
    }

    @Test
    void aNewLeadStandsInPlaceOfTheOldAndTheEntriesKeepBoth() {
        Actor.Staff other = staff("other-lead", WORKS);

        accepted.and(lead(LEAD), HEAD, "2024-03-05").and(lead(other), HEAD, "2024-03-06");

        assertThat(accepted.matter().lead()).contains(other.id());
        assertThat(accepted.events())
                .contains(
                        new PetitionEvent.LeadAppointed(day("2024-03-05"), HEAD, LEAD.id()),
                        new PetitionEvent.LeadAppointed(day("2024-03-06"), HEAD, other.id()));
    }

    @Test
    void nobodyIsNamedTwice() {
        accepted.and(lead(LEAD), HEAD, "2024-03-05")
                .and(handler(HANDLER), HEAD, "2024-03-05")
                .when(lead(LEAD))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.AlreadyAppointed(LEAD.id()), RulesProfile.DESIGN)
                .when(handler(HANDLER))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.AlreadyAppointed(HANDLER.id()), RulesProfile.DESIGN);
    }

    @Test
    void nobodyIsNamedBeforeItIsTakenOn() {
        given().filedAt(WORKS, "2024-03-04")
                .when(lead(LEAD))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }
}
