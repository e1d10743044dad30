package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is over is ended by the program, and not a day before. */
@HuiyinTest
@Import(Town.class)
class ClosingTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Closing closing;
    @Autowired private Worklists worklists;
    @Autowired private LegalTime time;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private Database database;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void aServedPetitionEndsWhenTheTimeToAskForReviewIsOver() {
        Town.Place place = town.found();
        Filed filed = on(0, () -> file(place));
        var file = new Case(petitions, filed.number());
        Caller petitioner = town.holder(filed);
        on(1, () -> answer(place, file, petitioner));
        assertThat(endedOn(31, file, petitioner)).isEqualTo(Status.SERVED);
        assertThat(
                        on(
                                        8,
                                        () ->
                                                file.as(petitioner)
                                                        .does(
                                                                new PlainAct.Rate(
                                                                        5, 4, Optional.of("很耐心"))))
                                .status())
                .isEqualTo(Status.SERVED);
        assertThat(endedOn(33, file, petitioner)).isEqualTo(Status.CLOSED);
        assertThat(file.file(petitioner).timeline().getLast().by().as()).isEqualTo("program");
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        assertThat(
                        worklists
                                .page(
                                        head.signedIn(),
                                        Worklists.Queue.ENDED,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0)
                                .items())
                .extracting(Worklists.Item::number)
                .containsExactly(filed.number().digits());
    }

    @Test
    void aRatingIsNotForTheOfficeThatAnswers() {
        Town.Place place = town.found();
        Filed filed =
                on(
                        0,
                        () ->
                                petitions.file(
                                        Town.claim(place.government()),
                                        Filer.petitioner(),
                                        Optional.empty()));
        var file = new Case(petitions, filed.number());
        Caller petitioner = town.holder(filed);
        on(
                0,
                () ->
                        file.by(place.the(Role.HEAD, place.government()))
                                .does(new PlainAct.Transfer(place.housing(), "属地管理")));
        on(1, () -> answer(place, file, petitioner));
        on(9, () -> file.as(petitioner).does(new PlainAct.Rate(1, 2, Optional.of("没有说清楚"))));
        assertThat(last(file, petitioner).facts())
                .containsEntry("manner", 1)
                .containsEntry("result", 2);
        assertThat(last(file, place.the(Role.HEAD, place.housing()).caller()).facts()).isEmpty();
        assertThat(last(file, place.the(Role.HEAD, place.housing()).caller()).words()).isEmpty();
        assertThat(last(file, place.the(Role.HEAD, place.government()).caller()).words())
                .hasSize(1);
    }

    @Test
    void aWithdrawnPetitionEndsWhenItCanNoLongerBeTakenBack() {
        Town.Place place = town.found();
        Filed filed = on(0, () -> file(place));
        var file = new Case(petitions, filed.number());
        Caller petitioner = town.holder(filed);
        on(0, () -> file.as(petitioner).does(new PlainAct.Withdraw(Optional.empty())));
        assertThat(endedOn(30, file, petitioner)).isEqualTo(Status.WITHDRAWN);
        assertThat(endedOn(31, file, petitioner)).isEqualTo(Status.CLOSED);
    }

    private static Entry last(Case file, Caller caller) {
        return file.file(caller).timeline().getLast();
    }

    private Status endedOn(int day, Case file, Caller petitioner) {
        return on(
                day,
                () -> {
                    closing.closeWhatIsOver();
                    return file.view(petitioner).status();
                });
    }

    private Filed file(Town.Place place) {
        return petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
    }

    private PetitionView answer(Town.Place place, Case file, Caller petitioner) {
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(head).does(new PlainAct.Accept());
        file.by(head).does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取"));
        file.as(petitioner).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "查阅账目"));
        file.by(handler)
                .does(
                        new PlainAct.DraftOpinion(
                                List.of(
                                        new PlainAct.Answer(
                                                new RequestId(1), Finding.EXPLAINED, "事实", "依据"),
                                        new PlainAct.Answer(
                                                new RequestId(2), Finding.SUPPORTED, "事实", "依据"))));
        file.by(head).does(new PlainAct.SignOpinion());
        return file.by(handler)
                .does(
                        new PlainAct.Serve(
                                ServiceManner.SIGNATURE, time.today(), Optional.of("签收单")));
    }

    private <T> T on(int day, Supplier<T> work) {
        return told.teller().at(START.plus(Duration.ofDays(day)), work::get);
    }
}
