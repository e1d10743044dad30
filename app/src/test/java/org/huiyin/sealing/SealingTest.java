package org.huiyin.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.ClockWatch;
import org.huiyin.petition.Closing;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainErrand;
import org.huiyin.petition.PlainHandOver;
import org.huiyin.petition.Town;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Two towns live through the same history; in one of them an office is reported for wrongdoing, and
 * the reports are worked on. The people of that office get the same, to the byte, as their
 * colleagues in the other town (Art. 30(3)).
 */
@HuiyinTest
@Import(Town.class)
@ExtendWith(OutputCaptureExtension.class)
class SealingTest {

    private static final int LATE_DAYS = 100;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Petitions petitions;
    @Autowired private Town town;
    @Autowired private ClockWatch watch;
    @Autowired private Closing closing;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private LegalTime time;
    @Autowired private Database database;

    @BeforeEach
    void letTimePass() {
        installation.markDemo();
    }

    @AfterEach
    void stop() {
        TestDemo.isOver(database);
    }

    @Test
    void thePeopleOfAReportedOfficeGetWhatTheyWouldGetWithoutTheReport(CapturedOutput output) {
        Parish quiet = new Parish(program, place -> mixed(place).open());
        Parish reported = new Parish(program, SealingTest::mixed);
        sameRequests(quiet, reported);
        String offices = new Eyes(port, reported.hired(Role.HEAD)).offices();
        String logged = output.getAll();
        List<String> sealed = reports(reported);
        later();

        assertThat(output.getAll().substring(logged.length()))
                .as("no line in the log follows from a report")
                .isEmpty();
        assertThat(new Eyes(port, reported.hired(Role.HEAD)).offices()).isEqualTo(offices);
        for (Role role : quiet.housing.keySet()) {
            assertThat(seen(reported, role, sealed))
                    .as("%s", role)
                    .isEqualTo(seen(quiet, role, sealed));
        }
    }

    @Test
    void aSealedNumberIsAsUnknownToThemAsOneThatWasNeverGivenOut() {
        Parish reported = new Parish(program, SealingTest::mixed);
        List<String> sealed = reports(reported);
        String nowhere = new PetitionNumber("319876543216").digits();
        reported.housing.forEach((role, who) -> {
            Eyes eyes = new Eyes(port, who);
            String own = reported.open.number().digits();
            Map<String, String> unknown = eyes.of(nowhere);
            Map<String, String> untold = eyes.trying(nowhere, own);
            for (String number : sealed) {
                assertThat(plain(eyes.of(number), reported, number))
                        .as("%s reads", role)
                        .isEqualTo(plain(unknown, reported, nowhere));
                assertThat(plain(eyes.trying(number, own), reported, number))
                        .as("%s acts", role)
                        .isEqualTo(plain(untold, reported, nowhere));
            }
        });
    }

    @Test
    void anOfficeThatTheLawWouldBringOntoTheCaseStaysOutWhereTheReportIsAboutIt() {
        Parish reported = new Parish(program, SealingTest::mixed);
        String disputed = reports(reported).getLast();
        String nowhere = new PetitionNumber("319876543216").digits();
        var government =
                TestStaff.in(program)
                        .hire(reported.place.government(), Role.HEAD, Role.SUPERVISOR, Role.CLERK);
        Eyes eyes = new Eyes(port, government);
        assertThat(eyes.around().toString()).doesNotContain(disputed);
        assertThat(plain(eyes.of(disputed), reported, disputed))
                .isEqualTo(plain(eyes.of(nowhere), reported, nowhere));
    }

    private static Filing mixed(Town.Place place) {
        return Town.mixed(place.bureau(), place.housing());
    }

    /** The claim of the quiet town asks for what is open in the other, and for no more. */
    private void sameRequests(Parish quiet, Parish reported) {
        assertThat(
                        new Case(petitions, reported.open.number())
                                .view(town.holder(reported.open))
                                .requests())
                .hasSize(1);
        assertThat(
                        new Case(petitions, quiet.open.number())
                                .view(town.holder(quiet.open))
                                .requests())
                .hasSize(1);
    }

    /** What was split off is passed on and worked on; another is filed alone and declined. */
    private List<String> reports(Parish reported) {
        Town.Place place = reported.place;
        Filed first = reported.open.splitOff().orElseThrow();
        Case one = new Case(petitions, first.number());
        one.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.labour(), "依管理权限"));
        one.by(place.the(Role.HEAD, place.labour())).does(new PlainAct.Accept());
        one.by(place.the(Role.HEAD, place.labour()))
                .does(
                        new PlainAct.AppointLead(
                                place.the(Role.LEAD, place.labour()).signedIn().publicId()));
        one.by(place.the(Role.LEAD, place.labour())).does(new PlainAct.FileNote("已约谈证人"));
        one.by(place.the(Role.LEAD, place.labour()))
                .does(
                        new PlainErrand.RequestContribution(
                                place.government(), time.today().plusDays(5), "请提供台账"));
        one.as(town.holder(first)).does(new PlainAct.Supplement("又收了一次"));
        Filed second =
                petitions.file(
                        Town.mixed(place.labour(), place.housing(), place.government()).reports(),
                        Filer.petitioner(),
                        Optional.empty());
        Case other = new Case(petitions, second.number());
        other.by(place.the(Role.HEAD, place.labour()))
                .does(new PlainAct.Decline(DeclineReason.OUTSIDE_SYSTEM, "纪检机关", "不属本机关"));
        other.as(town.holder(second)).does(new PlainHandOver.Dispute(2, "应当受理", Optional.empty()));
        return List.of(first.number().digits(), second.number().digits());
    }

    /** Long after, the program does what is due. */
    private void later() {
        told.teller()
                .at(
                        time.now().plus(Duration.ofDays(LATE_DAYS)),
                        () -> {
                            watch.sweep();
                            closing.closeWhatIsOver();
                            return LATE_DAYS;
                        });
    }

    private Map<String, String> seen(Parish parish, Role role, List<String> numbers) {
        Eyes eyes = new Eyes(port, parish.hired(role));
        Map<String, String> all = new LinkedHashMap<>(eyes.around());
        all.putAll(eyes.of(parish.open.number().digits()));
        return plain(all, parish, numbers.toArray(String[]::new));
    }

    private static Map<String, String> plain(
            Map<String, String> seen, Parish parish, String... numbers) {
        Map<String, String> plain = new LinkedHashMap<>();
        seen.forEach((what, answer) ->
                plain.put(
                        parish.without(what, List.of(numbers)),
                        parish.without(answer, List.of(numbers))));
        return plain;
    }
}
