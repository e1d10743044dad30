package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.procedure.Acts.register;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Art. 19 and 21 to 23: what comes in is registered, whoever brings it, on its true day. */
class Article19RegisteringTest {

    @Test
    void whatIsFiledOnlineIsRegisteredAsItWasFiled() {
        Act.Register filing = register(BUREAU, "2024-03-04", 2);

        given().when(filing)
                .by(PETITIONER)
                .on("2024-03-04")
                .then(
                        new PetitionEvent.Registered(
                                day("2024-03-04"),
                                PETITIONER,
                                "national-2022",
                                Channel.ONLINE,
                                filing.title(),
                                filing.narrative(),
                                filing.requests(),
                                Optional.of("wages"),
                                Optional.of(words("place")),
                                BUREAU,
                                List.of(),
                                day("2024-03-04"),
                                true,
                                CodeKind.OWN))
                .isAt(Status.RECEIVED);
    }

    @Test
    void aRegisteredPetitionShowsItsRequestsItsOfficeAndItsDays() {
        Story story = given().filedAt(WORKS, "2024-03-04");

        Matter matter = story.matter();
        assertThat(matter.requests())
                .extracting(Request::id, Request::asked, Request::kind, Request::finding)
                .containsExactly(
                        tuple(new RequestId(1), Kind.CLAIM, Kind.CLAIM, Optional.empty()),
                        tuple(new RequestId(2), Kind.CLAIM, Kind.CLAIM, Optional.empty()));
        assertThat(matter.office()).isEqualTo(WORKS);
        assertThat(matter.hops()).containsExactly(Hop.first(WORKS, false, day("2024-03-04")));
        assertThat(matter.receivedOn()).isEqualTo(day("2024-03-04"));
        assertThat(matter.registeredOn()).isEqualTo(day("2024-03-04"));
        assertThat(matter.profile()).isEqualTo("national-2022");
        assertThat(matter.entries()).isEqualTo(1);
        assertThat(matter.acceptedOn()).isEmpty();
        assertThat(matter.lead()).isEmpty();
        assertThat(matter.handler()).isEmpty();
    }

    @Test
    void aCodeIssuedAtTheDeskIsKnownAsSuch() {
        Story story = given().and(Acts.visit("2024-03-04", 0), CLERK, "2024-03-04");

        assertThat(story.matter().filing().code()).isEqualTo(CodeKind.DESK);
    }

    @Test
    void aPetitionAsksForSomething() {
        given().when(register(BUREAU, "2024-03-04", 0))
                .by(PETITIONER)
                .on("2024-03-04")
                .thenRefused(new Refusal.NoRequest(), "19");
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "FAX"})
    void aLetterOrFaxKeepsItsDayOfReceiptWhenTheOriginalIsOnFile(Channel paper) {
        Story story = given().and(register(paper, "2024-03-01", true), CLERK, "2024-03-04");

        assertThat(story.matter().receivedOn()).isEqualTo(day("2024-03-01"));
        assertThat(story.matter().registeredOn()).isEqualTo(day("2024-03-04"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "FAX"})
    void withoutTheOriginalNothingIsBackDated(Channel paper) {
        given().when(register(paper, "2024-03-03", false))
                .by(CLERK)
                .on("2024-03-04")
                .thenRefused(
                        new Refusal.BackDatedWithoutOriginal(day("2024-03-03")),
                        RulesProfile.DESIGN);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLINE", "VISIT", "PHONE"})
    void whatHasNoOriginalIsNeverBackDated(Channel channel) {
        given().when(register(channel, "2024-03-03", true))
                .by(CLERK)
                .on("2024-03-04")
                .thenRefused(
                        new Refusal.BackDatedWithoutOriginal(day("2024-03-03")),
                        RulesProfile.DESIGN);
    }

    @Test
    void onlyAnOfficeSaysThatALetterCameEarlier() {
        given().when(register(Channel.LETTER, "2024-03-03", true))
                .by(PETITIONER)
                .on("2024-03-04")
                .thenRefused(
                        new Refusal.BackDatedWithoutOriginal(day("2024-03-03")),
                        RulesProfile.DESIGN);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsReceivedTomorrow(Channel channel) {
        given().when(register(channel, "2024-03-05", true))
                .by(CLERK)
                .on("2024-03-04")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-05")), RulesProfile.DESIGN);
    }

    @Test
    void thePetitionKeepsItsOneNumber() {
        given().filedAt(BUREAU, "2024-03-04")
                .when(register(BUREAU, "2024-03-05", 1))
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.AlreadyRegistered(day("2024-03-04")), RulesProfile.DESIGN);
    }

    @Test
    void nothingIsDoneToWhatIsNotRegistered() {
        given().when(transfer(WORKS))
                .by(Cast.DISPATCHER)
                .on("2024-03-04")
                .thenRefused(new Refusal.NotRegistered(), RulesProfile.DESIGN);
    }

    @Test
    void theProgramFilesNothingByItself() {
        given().when(register(BUREAU, "2024-03-04", 1))
                .by(PROGRAM)
                .on("2024-03-04")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
    }
}
