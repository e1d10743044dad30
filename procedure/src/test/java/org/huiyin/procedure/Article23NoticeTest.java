package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.decline;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LOCAL;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.DeclineReason.OUTSIDE_SYSTEM;
import static org.huiyin.procedure.DeclineReason.PENDING_BELOW;
import static org.huiyin.procedure.DeclineReason.SAME_AFTER_RE_REVIEW;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 23: the office tells the petitioner within 15 days whether it takes the matter on. */
class Article23NoticeTest {

    @Test
    void theHeadTakesItOn() {
        Story story =
                given().filedAt(WORKS, "2024-03-04")
                        .when(accept())
                        .by(HEAD)
                        .on("2024-03-06")
                        .then(new PetitionEvent.Accepted(day("2024-03-06"), HEAD))
                        .isAt(Status.HANDLING);

        assertThat(story.matter().acceptedOn()).contains(day("2024-03-06"));
    }

    @Test
    void theOfficeAskedDirectlyHasFifteenDays() {
        Story story = given().filedAt(WORKS, "2024-03-04");

        ClockCertificate clock = story.clock(Clock.NOTICE_DIRECT);
        assertThat(clock.lastDay()).isEqualTo("2024-03-19");
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.article()).isEqualTo("23");
        assertThat(clock.doneOn()).isEmpty();
        assertThat(story.and(accept(), HEAD, "2024-03-06").clock(Clock.NOTICE_DIRECT).doneOn())
                .contains(day("2024-03-06"));
    }

    @Test
    void theOfficeThatReceivedATransferHasFifteenDaysFromThen() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(transfer(WORKS), DISPATCHER, "2024-03-11");

        ClockCertificate clock = story.clock(Clock.NOTICE_REFERRED);
        assertThat(clock.lastDay()).isEqualTo("2024-03-26");
        assertThat(clock.startedBy()).isEqualTo("Transferred");
        assertThat(clock.startedOn()).isEqualTo("2024-03-11");
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(story.and(accept(), HEAD, "2024-04-30").clock(Clock.NOTICE_REFERRED).doneOn())
                .contains(day("2024-04-30"));
    }

    @Test
    void aLocalProfileCountsWorkingDaysInstead() {
        ClockCertificate clock =
                given(LOCAL).filedAt(WORKS, "2024-04-26").clock(Clock.NOTICE_DIRECT);

        assertThat(clock.lastDay()).isEqualTo("2024-05-07");
        assertThat(clock.length()).isEqualTo(5);
        assertThat(clock.unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
    }

    @Test
    void theOfficeTransfersDownAndSaysWhere() {
        Story story = given().filedAt(WORKS, "2024-03-04").and(transfer(ROADS), HEAD, "2024-03-06");

        assertThat(story.matter().hops()).extracting(Hop::office).containsExactly(WORKS, ROADS);
        assertThat(story.clock(Clock.NOTICE_DIRECT).doneOn()).contains(day("2024-03-06"));
    }

    @Test
    void aDirectMatterOutsideTheSystemIsDeclined() {
        Story story =
                given().filedAt(WORKS, "2024-03-04")
                        .and(decline(OUTSIDE_SYSTEM), HEAD, "2024-03-06")
                        .isAt(Status.DECLINED);

        assertThat(((Petition.Declined) story.petition()).how().reason()).isEqualTo(OUTSIDE_SYSTEM);
        assertThat(story.clock(Clock.NOTICE_DIRECT).doneOn()).contains(day("2024-03-06"));
    }

    @Test
    void onceDeclinedOnlyTheClockThatWasKeptRemains() {
        Story story =
                given().filedAt(WORKS, "2024-03-04")
                        .and(decline(OUTSIDE_SYSTEM), HEAD, "2024-03-06");

        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .containsExactly(Clock.NOTICE_DIRECT);
    }

    @Test
    void aMatterPassedOnIsNotDeclinedAsOutsideTheSystem() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                .when(decline(OUTSIDE_SYSTEM))
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(
                        new Refusal.TransferredIsNotDeclined(
                                List.of(PENDING_BELOW, SAME_AFTER_RE_REVIEW)),
                        "23");
    }

    @Test
    void aDeclinedCaseNeverMovesAgain() {
        given().filedAt(WORKS, "2024-03-04")
                .and(decline(OUTSIDE_SYSTEM), HEAD, "2024-03-06")
                .when(accept())
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.AlreadyEnded(Status.DECLINED), RulesProfile.DESIGN);
    }
}
