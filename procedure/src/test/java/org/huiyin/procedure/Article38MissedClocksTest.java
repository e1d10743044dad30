package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.askContribution;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.dispute;
import static org.huiyin.procedure.Acts.draftRedo;
import static org.huiyin.procedure.Acts.instruct;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.meet;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.planCall;
import static org.huiyin.procedure.Acts.serveReview;
import static org.huiyin.procedure.Acts.signReview;
import static org.huiyin.procedure.Acts.supervise;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.COUNTY_REVIEWER;
import static org.huiyin.procedure.Cast.COUNTY_SUPERVISOR;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 38: a missed clock opens a file on the office by itself, once. */
class Article38MissedClocksTest {

    private final Story accepted = given().accepted("2024-03-04");

    private static Act perfunctory(OfficeId office) {
        return supervise(office, SupervisionGround.PERFUNCTORY, "2024-03-20");
    }

    @Test
    void onlyTheProgramLetsTimeLapse() {
        accepted.when(lapse())
                .by(COUNTY_SUPERVISOR)
                .on("2024-06-03")
                .thenRefused(new Refusal.ProgramOnly(), RulesProfile.DESIGN);
    }

    private static PetitionEvent missed(
            String on,
            OfficeId office,
            Optional<OfficeId> supervisor,
            SupervisionGround ground,
            Clock clock,
            String startedOn,
            String lastDay,
            String due) {
        return new SupervisionEvent.SupervisionOpened(
                day(on),
                PROGRAM,
                office,
                supervisor,
                ground,
                Optional.of(clock),
                Optional.of(day(startedOn)),
                Optional.of(day(lastDay)),
                day(due),
                NONE);
    }

    @Test
    void whatIsNotAnsweredInTimeIsSupervisedByItselfOnce() {
        accepted.when(lapse())
                .by(PROGRAM)
                .on("2024-05-06")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN)
                .when(lapse())
                .by(PROGRAM)
                .on("2024-05-07")
                .then(
                        missed(
                                "2024-05-07",
                                WORKS,
                                Optional.of(COUNTY),
                                SupervisionGround.LATE,
                                Clock.HANDLING,
                                "2024-03-04",
                                "2024-05-06",
                                "2024-05-20"))
                .when(lapse())
                .by(PROGRAM)
                .on("2024-05-21")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN)
                .and(answerSupervision(3), HEAD, "2024-05-21")
                .and(closeSupervision(3), COUNTY_SUPERVISOR, "2024-05-22")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-05-23")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
    }

    @Test
    void aBureauThatDoesNotDisposeIsSupervisedFromAbove() {
        given().filedAt(BUREAU, "2024-03-04")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-03-20")
                .then(
                        missed(
                                "2024-03-20",
                                BUREAU,
                                Optional.of(COUNTY),
                                SupervisionGround.NOT_TOLD,
                                Clock.DISPOSAL,
                                "2024-03-04",
                                "2024-03-19",
                                "2024-04-03"));
    }

    @Test
    void anOfficeThatSaysNothingDirectlyHasNotTold() {
        given().filedAt(PROVINCE, "2024-03-04")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-03-20")
                .then(
                        missed(
                                "2024-03-20",
                                PROVINCE,
                                Optional.empty(),
                                SupervisionGround.NOT_TOLD,
                                Clock.NOTICE_DIRECT,
                                "2024-03-04",
                                "2024-03-19",
                                "2024-04-03"));
    }

    @Test
    void aReferrerSilentOnAnObjectionPassesAround() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                .and(object(), HEAD, "2024-03-06")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-03-14")
                .then(
                        missed(
                                "2024-03-14",
                                BUREAU,
                                Optional.of(COUNTY),
                                SupervisionGround.PASSED_AROUND,
                                Clock.OBJECTION_ANSWER,
                                "2024-03-06",
                                "2024-03-13",
                                "2024-03-28"));
    }

    /** The clocks on which files are open, after that day. */
    private static List<Optional<Clock>> overdue(Story story, String on) {
        return story.and(lapse(), PROGRAM, on).matter().oversight().files().stream()
                .map(file -> file.opening().clock())
                .toList();
    }

    @Test
    void soIsEveryOtherThingOwed() {
        assertThat(overdue(given().inReview("2024-03-04"), "2024-04-04"))
                .containsExactly(Optional.of(Clock.REVIEW));
        assertThat(overdue(given().inReReview("2024-03-04"), "2024-04-04"))
                .containsExactly(Optional.of(Clock.RE_REVIEW));
        assertThat(
                        overdue(
                                given().inReview("2024-03-04")
                                        .and(draftRedo("2024-03-20"), COUNTY_REVIEWER, "2024-03-05")
                                        .and(signReview(), COUNTY_HEAD, "2024-03-06")
                                        .and(
                                                serveReview(ServiceManner.POST, "2024-03-07"),
                                                COUNTY_REVIEWER,
                                                "2024-03-08"),
                                "2024-03-21"))
                .containsExactly(Optional.of(Clock.REDO));
        assertThat(
                        overdue(
                                given().served("2024-03-04")
                                        .and(planCall("2024-03-20"), HANDLER, "2024-03-05"),
                                "2024-03-21"))
                .containsExactly(Optional.of(Clock.FOLLOW_UP));
        assertThat(
                        overdue(
                                given().served("2024-03-04")
                                        .and(dispute(9), PETITIONER, "2024-03-05"),
                                "2024-03-21"))
                .containsExactly(Optional.of(Clock.DISPUTE_ANSWER));
    }

    @Test
    void contributionsAndTasksOfOneDayEach() {
        Story story =
                accepted.and(askContribution(LABOUR, "2024-03-11"), HANDLER, "2024-03-05")
                        .and(meet("2024-03-05"), HANDLER, "2024-03-05")
                        .and(instruct(LABOUR, "2024-03-12"), LEAD, "2024-03-05")
                        .and(instruct(LABOUR, "2024-03-18"), LEAD, "2024-03-05");

        assertThat(overdue(story, "2024-03-12")).containsExactly(Optional.of(Clock.CONTRIBUTION));
        assertThat(overdue(story, "2024-03-13"))
                .containsExactly(Optional.of(Clock.CONTRIBUTION), Optional.of(Clock.TASK));
        assertThat(overdue(story, "2024-03-19"))
                .containsExactly(
                        Optional.of(Clock.CONTRIBUTION),
                        Optional.of(Clock.TASK),
                        Optional.of(Clock.TASK));
    }

    @Test
    void aRightThatNobodyUsedIsNoBreach() {
        given().served("2024-03-04")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-11-29")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
        accepted.and(perfunctory(WORKS), COUNTY_SUPERVISOR, "2024-03-05")
                .when(lapse())
                .by(PROGRAM)
                .on("2024-04-20")
                .thenRefused(new Refusal.NothingLapsed(), RulesProfile.DESIGN);
    }

    @Test
    void whatWasMissedByTheOfficeBeforeIsItsOwn() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(assign(WORKS, "2024-03-20"), DISPATCHER, "2024-03-05")
                        .and(accept(), HEAD, "2024-03-06");

        story.when(lapse())
                .by(PROGRAM)
                .on("2024-03-21")
                .then(
                        missed(
                                "2024-03-21",
                                WORKS,
                                Optional.of(BUREAU),
                                SupervisionGround.LATE,
                                Clock.ASSIGNED_REPORT,
                                "2024-03-05",
                                "2024-03-20",
                                "2024-04-04"));
    }
}
