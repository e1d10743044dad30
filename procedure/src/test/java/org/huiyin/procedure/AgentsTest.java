package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.classify;
import static org.huiyin.procedure.Acts.endMandate;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.speaker;
import static org.huiyin.procedure.Acts.speakerUntil;
import static org.huiyin.procedure.Acts.succeed;
import static org.huiyin.procedure.Acts.takeBack;
import static org.huiyin.procedure.Acts.withdraw;
import static org.huiyin.procedure.Cast.AGENT;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_DISPATCHER;
import static org.huiyin.procedure.Cast.DESK_CODE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who speaks for the petitioner (Art. 20): by mandate, and never against the petitioner's word. */
class AgentsTest {

    private final Story accepted = given().accepted("2024-03-04");

    @Test
    void thePetitionerGivesAMandateAndEndsIt() {
        Story story =
                accepted.when(speaker(SpeakerRole.AGENT))
                        .by(PETITIONER)
                        .on("2024-03-05")
                        .then(
                                new PeopleEvent.SpeakerAdded(
                                        day("2024-03-05"),
                                        PETITIONER,
                                        SpeakerRole.AGENT,
                                        words("the mandate"),
                                        Optional.empty()))
                        .and(speaker(SpeakerRole.GUARDIAN), CLERK, "2024-03-05");
        assertThat(story.matter().ties().speakers())
                .containsExactly(
                        new Speaker(3, SpeakerRole.AGENT, Optional.empty()),
                        new Speaker(4, SpeakerRole.GUARDIAN, Optional.empty()));

        story.when(endMandate(3))
                .by(PETITIONER)
                .on("2024-03-06")
                .then(new PeopleEvent.MandateEnded(day("2024-03-06"), PETITIONER, 3, NONE));

        assertThat(story.matter().ties().speakers())
                .containsExactly(new Speaker(4, SpeakerRole.GUARDIAN, Optional.empty()));
        story.when(endMandate(3))
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.NothingOpenThere(3), RulesProfile.DESIGN)
                .when(endMandate(4))
                .by(CLERK)
                .on("2024-03-07")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .and(new PeopleAct.EndMandate(4, PAPER), CLERK, "2024-03-07")
                .when(endMandate(4))
                .by(PETITIONER)
                .on("2024-03-08")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }

    @Test
    void aMandateMayHaveALastDay() {
        Story story =
                accepted.when(speakerUntil(SpeakerRole.AGENT, day("2024-03-05")))
                        .by(PETITIONER)
                        .on("2024-03-05")
                        .thenRefused(
                                new Refusal.DayNotAhead(day("2024-03-05")), RulesProfile.DESIGN)
                        .and(
                                speakerUntil(SpeakerRole.AGENT, day("2024-03-06")),
                                PETITIONER,
                                "2024-03-05");

        Ties ties = story.matter().ties();
        assertThat(ties.speaker(3, day("2024-03-06"))).isPresent();
        assertThat(ties.speaker(3, day("2024-03-07"))).isEmpty();
        assertThat(ties.speaker(2, day("2024-03-06"))).isEmpty();
        story.and(endMandate(3), PETITIONER, "2024-03-08");
    }

    @Test
    void whoseMandateRanOutLeavesAPlaceAmongTheRepresentatives() {
        for (int i = 0; i < 5; i++) {
            accepted.and(
                    speakerUntil(SpeakerRole.REPRESENTATIVE, day("2024-03-06")),
                    PETITIONER,
                    "2024-03-05");
        }
        accepted.when(speaker(SpeakerRole.REPRESENTATIVE))
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.TooManyRepresentatives(6, 5), "20")
                .and(speaker(SpeakerRole.REPRESENTATIVE), PETITIONER, "2024-03-07");
    }

    @Test
    void representativesAloneHoldNoCode() {
        assertThat(SpeakerRole.values())
                .filteredOn(SpeakerRole::holdsCode)
                .containsExactly(SpeakerRole.AGENT, SpeakerRole.GUARDIAN);
    }

    @Test
    void anAgentGivesNone() {
        accepted.when(speaker(SpeakerRole.AGENT))
                .by(AGENT)
                .on("2024-03-05")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN)
                .when(speaker(SpeakerRole.AGENT))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN);
    }

    @Test
    void fiveRepresentativesAreTheMost() {
        accepted.and(speaker(SpeakerRole.AGENT), PETITIONER, "2024-03-05");
        for (int i = 0; i < 5; i++) {
            accepted.and(speaker(SpeakerRole.REPRESENTATIVE), PETITIONER, "2024-03-05");
        }
        accepted.when(speaker(SpeakerRole.REPRESENTATIVE))
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.TooManyRepresentatives(6, 5), "20");
    }

    @Test
    void anAgentSpeaksForThePetitioner() {
        given().served("2024-03-04").and(requestReview(), AGENT, "2024-03-05");
        accepted.and(withdraw(), AGENT, "2024-03-05")
                .isAt(Status.WITHDRAWN)
                .and(takeBack(), AGENT, "2024-03-06")
                .isAt(Status.HANDLING)
                .and(withdraw(), AGENT, "2024-03-07");
    }

    @Test
    void butThePetitionersWordBeatsTheirs() {
        Story story =
                accepted.and(withdraw(), AGENT, "2024-03-05")
                        .and(takeBack(), PETITIONER, "2024-03-06")
                        .isAt(Status.HANDLING);

        assertThat(story.matter().ties().agentOverruled()).isTrue();
        story.when(withdraw())
                .by(AGENT)
                .on("2024-03-07")
                .thenRefused(new Refusal.PrincipalDecides(), RulesProfile.DESIGN)
                .and(withdraw(), PETITIONER, "2024-03-08")
                .when(takeBack())
                .by(AGENT)
                .on("2024-03-09")
                .thenRefused(new Refusal.PrincipalDecides(), RulesProfile.DESIGN)
                .and(takeBack(), PETITIONER, "2024-03-10");
    }

    @Test
    void takingBackTheirOwnWithdrawalOverrulesNobody() {
        Story story =
                accepted.and(withdraw(), PETITIONER, "2024-03-05")
                        .and(takeBack(), PETITIONER, "2024-03-06");

        assertThat(story.matter().ties().agentOverruled()).isFalse();
        story.and(withdraw(), AGENT, "2024-03-07");
    }

    @Test
    void aSuccessorGoesOn() {
        accepted.when(succeed())
                .by(PETITIONER)
                .on("2024-03-05")
                .then(
                        new PeopleEvent.Succeeded(
                                day("2024-03-05"), PETITIONER, words("the certificate")))
                .isAt(Status.HANDLING)
                .and(succeed(), CLERK, "2024-03-06")
                .when(succeed())
                .by(DESK_CODE)
                .on("2024-03-07")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN);
    }

    @Test
    void aReportOfWrongdoingGoesOnWhoeverWithdrawsIt() {
        Story report =
                given().and(
                                new Act.Register(
                                        Channel.ONLINE,
                                        words("title"),
                                        words("narrative"),
                                        List.of(new Act.Asked(words("report"), Kind.REPORT)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        COUNTY,
                                        List.of(WORKS),
                                        day("2024-03-04"),
                                        false,
                                        0),
                                PETITIONER,
                                "2024-03-04");

        assertThat(report.matter().reports()).isTrue();
        assertThat(accepted.matter().reports()).isFalse();
        report.when(withdraw())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.ReportGoesOn(), "30");
        report.and(classify(1, Kind.CLAIM), COUNTY_DISPATCHER, "2024-03-05");
        assertThat(report.matter().reports()).isTrue();
        assertThat(
                        given().accepted("2024-03-04")
                                .and(classify(1, Kind.REPORT), HANDLER, "2024-03-05")
                                .matter()
                                .reports())
                .isTrue();
    }
}
