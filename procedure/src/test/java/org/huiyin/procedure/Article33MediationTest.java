package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.agreement;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Acts.consentToMediation;
import static org.huiyin.procedure.Acts.failMediation;
import static org.huiyin.procedure.Acts.offerMediation;
import static org.huiyin.procedure.Acts.signAgreement;
import static org.huiyin.procedure.Cast.AGENT;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 33: mediation, to which both consent; the agreement binds when both have signed. */
class Article33MediationTest {

    private final Story accepted = given().accepted("2024-03-04");

    private Story offered(boolean lawfulBody) {
        return accepted.and(offerMediation(lawfulBody), HANDLER, "2024-03-05");
    }

    private Story agreed(boolean lawfulBody) {
        return offered(lawfulBody)
                .and(consentToMediation(), PETITIONER, "2024-03-06")
                .and(agreement(), HANDLER, "2024-03-07");
    }

    @Test
    void theOfficeOffersIt() {
        Story story =
                accepted.when(offerMediation(true))
                        .by(HANDLER)
                        .on("2024-03-05")
                        .then(
                                new MediationEvent.MediationOffered(
                                        day("2024-03-05"), HANDLER, true, TEXT))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().inquiry().mediation())
                .contains(Mediation.offered(day("2024-03-05"), true));
        story.when(offerMediation(true))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.MediationRuns(day("2024-03-05")), "33");
    }

    @Test
    void thePetitionerConsentsThemselvesOnce() {
        offered(false)
                .when(consentToMediation())
                .by(AGENT)
                .on("2024-03-06")
                .thenRefused(new Refusal.OwnCodeNeeded(), RulesProfile.DESIGN)
                .when(consentToMediation())
                .by(CLERK)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignedPaperNeeded(), RulesProfile.DESIGN)
                .when(new MediationAct.ConsentToMediation(PAPER))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.SignedAtAnotherOffice(WORKS), RulesProfile.DESIGN)
                .when(consentToMediation())
                .by(PETITIONER)
                .on("2024-03-06")
                .then(new MediationEvent.MediationConsented(day("2024-03-06"), PETITIONER, NONE))
                .when(consentToMediation())
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.AlreadyConsented(day("2024-03-06")), "33");
    }

    @Test
    void orOnPaperElsewhere() {
        offered(false)
                .when(new MediationAct.ConsentToMediation(PAPER))
                .by(CLERK)
                .on("2024-03-06")
                .then(new MediationEvent.MediationConsented(day("2024-03-06"), CLERK, PAPER));
    }

    @Test
    void withoutConsentThereIsNoAgreement() {
        offered(false)
                .when(agreement())
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NotConsented(), RulesProfile.DESIGN)
                .and(consentToMediation(), PETITIONER, "2024-03-06")
                .when(agreement())
                .by(HANDLER)
                .on("2024-03-07")
                .then(new MediationEvent.AgreementRecorded(day("2024-03-07"), HANDLER, TEXT));
    }

    @Test
    void withoutItsTextNothingIsSigned() {
        offered(false)
                .and(consentToMediation(), PETITIONER, "2024-03-06")
                .when(signAgreement())
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.NoAgreement(), "33");
    }

    @Test
    void signedTheCourtMayConfirmItWithinThirtyDays() {
        Story story =
                agreed(true)
                        .when(signAgreement())
                        .by(PETITIONER)
                        .on("2024-03-08")
                        .then(
                                new MediationEvent.AgreementSigned(
                                        day("2024-03-08"), PETITIONER, NONE))
                        .isAt(Status.HANDLING);

        ClockCertificate clock = story.clock(Clock.JUDICIAL_CONFIRMATION);
        assertThat(clock.startedBy()).isEqualTo("AgreementSigned");
        assertThat(clock.startedOn()).isEqualTo("2024-03-08");
        // 30 days end on a Sunday
        assertThat(clock.lastDay()).isEqualTo("2024-04-08");
        assertThat(clock.article()).isEqualTo("33");
        assertThat(clock.owedBy()).isEmpty();
        assertThat(story.matter().inquiry().mediation())
                .contains(
                        new Mediation(
                                day("2024-03-05"),
                                true,
                                Optional.of(day("2024-03-06")),
                                Optional.of(day("2024-03-07")),
                                Optional.of(day("2024-03-08")),
                                Optional.empty()));
    }

    @Test
    void notWhereNoLawfulBodyMediated() {
        assertThat(agreed(false).and(signAgreement(), PETITIONER, "2024-03-08").clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.JUDICIAL_CONFIRMATION);
    }

    @Test
    void notBeforeItIsSigned() {
        assertThat(agreed(true).clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.JUDICIAL_CONFIRMATION);
    }

    @Test
    void eitherSideEndsItAndHandlingGoesOn() {
        Story story =
                offered(true)
                        .when(failMediation())
                        .by(PETITIONER)
                        .on("2024-03-06")
                        .then(
                                new MediationEvent.MediationFailed(
                                        day("2024-03-06"), PETITIONER, REASON))
                        .isAt(Status.HANDLING)
                        .and(offerMediation(false), HANDLER, "2024-03-07")
                        .and(failMediation(), HANDLER, "2024-03-08");

        assertThat(story.matter().inquiry().mediation().orElseThrow().over()).isTrue();
        assertThat(story.matter().inquiry().mediation().flatMap(Mediation::failedOn))
                .contains(day("2024-03-08"));
    }

    @Test
    void whereNoneRunsThereIsNothingToDo() {
        Story none = accepted;
        none.when(consentToMediation())
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoMediation(), "33");
        none.when(agreement())
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoMediation(), "33");
        none.when(signAgreement())
                .by(PETITIONER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoMediation(), "33");
        none.when(failMediation())
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.NoMediation(), "33");
    }

    @Test
    void onceSignedItIsOver() {
        agreed(true)
                .and(signAgreement(), PETITIONER, "2024-03-08")
                .when(failMediation())
                .by(HANDLER)
                .on("2024-03-09")
                .thenRefused(new Refusal.NoMediation(), "33");
    }

    @Test
    void itMayGoOnAfterTheEndButNotBeforeItIsTakenOn() {
        given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), HANDLER, "2024-04-04")
                .and(offerMediation(false), HANDLER, "2024-04-05")
                .isAt(Status.CLOSED);
        given().filedAt(WORKS, "2024-03-04")
                .when(offerMediation(false))
                .by(HANDLER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NotAtThisStage(Status.RECEIVED), RulesProfile.DESIGN);
    }
}
