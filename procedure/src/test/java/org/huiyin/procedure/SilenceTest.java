package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.confirmTransfer;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.supplement;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Silence for 5 working days takes a transfer on, so that nobody passes it in circles (design). */
class SilenceTest {

    private static final PetitionEvent SILENCE =
            new HandOverEvent.AcceptedBySilence(day("2024-03-12"), PROGRAM);

    private final Story passedOn =
            given().filedAt(BUREAU, "2024-03-04").and(transfer(WORKS), DISPATCHER, "2024-03-05");

    @Test
    void onTheLastDayNothingHasLapsed() {
        passedOn.when(lapse())
                .by(PROGRAM)
                .on("2024-03-12")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
    }

    @Test
    void afterItHandlingRunsFromTheLastDay() {
        Story story =
                passedOn.when(lapse())
                        .by(PROGRAM)
                        .on("2024-03-20")
                        .then(SILENCE)
                        .isAt(Status.HANDLING);

        ClockCertificate handling = story.clock(Clock.HANDLING);
        assertThat(handling.startedBy()).isEqualTo("AcceptedBySilence");
        assertThat(handling.startedOn()).isEqualTo("2024-03-12");
        // a Saturday that is a make-up working day
        assertThat(handling.lastDay()).isEqualTo("2024-05-11");
        assertThat(story.clock(Clock.NOTICE_REFERRED).doneOn()).isEmpty();
    }

    @Test
    void whateverIsDoneThenItIsRecordedFirst() {
        passedOn.when(lead(LEAD))
                .by(HEAD)
                .on("2024-03-13")
                .then(SILENCE, new PetitionEvent.LeadAppointed(day("2024-03-13"), HEAD, LEAD.id()));
    }

    @Test
    void whatIsRefusedRecordsNothing() {
        passedOn.when(transfer(LABOUR))
                .by(HEAD)
                .on("2024-03-13")
                .thenRefused(new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN)
                .isAt(Status.TRANSFERRED);
        assertThat(passedOn.events()).hasSize(2);
    }

    @Test
    void thePagesKnowIt() {
        assertThat(
                        Exploration.refusals(
                                passedOn.petition(), passedOn.context(HEAD, day("2024-03-13"))))
                .containsEntry(Act.AppointLead.class, Optional.empty())
                .containsEntry(
                        Act.Transfer.class,
                        Optional.of(new Refusal.NotAtThisStage(Status.HANDLING)));
    }

    @Test
    void thePetitionerIsStillToBeTold() {
        Story story =
                passedOn.and(lapse(), PROGRAM, "2024-03-13")
                        .when(accept())
                        .by(HEAD)
                        .on("2024-03-14")
                        .then(new PetitionEvent.Accepted(day("2024-03-14"), HEAD))
                        .isAt(Status.HANDLING)
                        .when(accept())
                        .by(HEAD)
                        .on("2024-03-15")
                        .thenRefused(
                                new Refusal.NotAtThisStage(Status.HANDLING), RulesProfile.DESIGN);

        assertThat(story.matter().acceptedOn()).contains(day("2024-03-12"));
        assertThat(story.clock(Clock.HANDLING).startedBy()).isEqualTo("AcceptedBySilence");
        assertThat(story.clock(Clock.NOTICE_REFERRED).doneOn()).contains(day("2024-03-14"));
    }

    @Test
    void toldTooLateTheOfficeIsSupervisedAsWell() {
        passedOn.when(lapse())
                .by(PROGRAM)
                .on("2024-03-21")
                .then(
                        SILENCE,
                        new SupervisionEvent.SupervisionOpened(
                                day("2024-03-21"),
                                PROGRAM,
                                WORKS,
                                Optional.of(BUREAU),
                                SupervisionGround.NOT_TOLD,
                                Optional.of(Clock.NOTICE_REFERRED),
                                Optional.of(day("2024-03-05")),
                                Optional.of(day("2024-03-20")),
                                day("2024-04-04"),
                                NONE));
    }

    @Test
    void itGainsNoTimeOverTheThirtiethDay() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(transfer(WORKS), DISPATCHER, "2024-04-02")
                        .and(supplement(), PETITIONER, "2024-04-10")
                        .isAt(Status.HANDLING);

        assertThat(story.matter().acceptedOn()).contains(day("2024-04-09"));
        assertThat(story.clock(Clock.HANDLING).startedBy()).isEqualTo("Registered");
        assertThat(story.clock(Clock.HANDLING).startedOn()).isEqualTo("2024-04-03");
    }

    @Test
    void assigningIsTakenOnTheSameWay() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-05")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-03-13")
                .then(SILENCE);
    }

    @Test
    void aBureauTakesNothingOnBySilence() {
        given().filedAt(WORKS, "2024-03-04")
                .and(transfer(BUREAU), HEAD, "2024-03-05")
                .and(supplement(), PETITIONER, "2024-03-18")
                .isAt(Status.TRANSFERRED);
    }

    @Test
    void anObjectionIsNoSilence() {
        passedOn.and(object(), HEAD, "2024-03-06")
                .when(supplement())
                .by(PETITIONER)
                .on("2024-03-18")
                .then(new PetitionEvent.Supplemented(day("2024-03-18"), PETITIONER, TEXT))
                .isAt(Status.TRANSFERRED);
    }

    @Test
    void afterAConfirmedTransferSilenceCountsFromThen() {
        passedOn.and(object(), HEAD, "2024-03-11")
                .and(confirmTransfer(), DISPATCHER, "2024-03-14")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-03-22")
                .then(
                        new HandOverEvent.AcceptedBySilence(day("2024-03-21"), PROGRAM),
                        new SupervisionEvent.SupervisionOpened(
                                day("2024-03-22"),
                                PROGRAM,
                                WORKS,
                                Optional.of(BUREAU),
                                SupervisionGround.NOT_TOLD,
                                Optional.of(Clock.NOTICE_REFERRED),
                                Optional.of(day("2024-03-05")),
                                Optional.of(day("2024-03-20")),
                                day("2024-04-05"),
                                NONE));
    }
}
