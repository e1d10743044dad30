package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.classify;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Art. 34: the answer within 60 days of acceptance. */
class Article34HandlingTest {

    @Test
    void theOfficeHasSixtyDaysFromAcceptance() {
        ClockCertificate clock = given().accepted("2024-03-04").clock(Clock.HANDLING);

        // 2024-05-03 falls into the Labour Day holiday; 6 May is the next working day
        assertThat(clock.lastDay()).isEqualTo("2024-05-06");
        assertThat(clock.startedBy()).isEqualTo("Accepted");
        assertThat(clock.startedOn()).isEqualTo("2024-03-04");
        assertThat(clock.length()).isEqualTo(60);
        assertThat(clock.article()).isEqualTo("34");
        assertThat(clock.owedBy()).contains(WORKS);
        assertThat(clock.skipped())
                .extracting(ClockCertificate.Skipped::date)
                .containsExactly(day("2024-05-03"), day("2024-05-04"), day("2024-05-05"));
        assertThat(clock.extension()).isEmpty();
        assertThat(clock.doneOn()).isEmpty();
    }

    @Test
    void whatIsNotAcceptedIsHandledFromTheThirtiethDayAfterReceipt() {
        ClockCertificate clock = given().filedAt(BUREAU, "2024-03-04").clock(Clock.HANDLING);

        assertThat(clock.startedBy()).isEqualTo("Registered");
        assertThat(clock.startedOn()).isEqualTo("2024-04-03");
        assertThat(clock.lastDay()).isEqualTo("2024-06-03");
        assertThat(clock.owedBy()).contains(BUREAU);
    }

    @Test
    void acceptingOnTheThirtiethDayStartsIt() {
        ClockCertificate clock =
                given().filedAt(WORKS, "2024-03-04")
                        .and(accept(), HEAD, "2024-04-03")
                        .clock(Clock.HANDLING);

        assertThat(clock.startedBy()).isEqualTo("Accepted");
        assertThat(clock.startedOn()).isEqualTo("2024-04-03");
    }

    @Test
    void acceptingLaterGainsNoTime() {
        ClockCertificate clock =
                given().filedAt(WORKS, "2024-03-04")
                        .and(accept(), HEAD, "2024-04-04")
                        .clock(Clock.HANDLING);

        assertThat(clock.startedBy()).isEqualTo("Registered");
        assertThat(clock.lastDay()).isEqualTo("2024-06-03");
    }

    @Test
    void passingItOnGainsNoTime() {
        Story story = given().filedAt(BUREAU, "2024-03-04");
        LocalDate before = story.clock(Clock.HANDLING).lastDay();

        story.and(transfer(WORKS), DISPATCHER, "2024-03-18")
                .and(transfer(LABOUR), HEAD, "2024-03-25");

        assertThat(story.clock(Clock.HANDLING).lastDay()).isEqualTo(before);
        assertThat(story.clock(Clock.HANDLING).owedBy()).contains(LABOUR);
    }

    @Test
    void callingAClaimASuggestionGainsNoTime() {
        Story story = given().accepted("2024-03-04");
        ClockCertificate before = story.clock(Clock.HANDLING);

        story.and(classify(1, Kind.SUGGESTION), HANDLER, "2024-03-05");

        assertThat(story.clock(Clock.HANDLING)).isEqualTo(before);
    }

    @Test
    void signingAloneIsNotAnswering() {
        assertThat(given().signed("2024-03-04").clock(Clock.HANDLING).doneOn()).isEmpty();
    }

    @Test
    void layingItOpenIsAnswering() {
        Story story =
                given().signed("2024-03-04")
                        .and(serve(ServiceManner.ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06");

        assertThat(story.clock(Clock.HANDLING).doneOn()).contains(day("2024-03-06"));
    }

    @Test
    void soIsServingItWhicheverComesFirst() {
        Story story =
                given().signed("2024-03-04")
                        .and(serve(ServiceManner.ELECTRONIC, "2024-03-06"), HANDLER, "2024-03-06")
                        .and(serve(ServiceManner.POST, "2024-03-05"), HANDLER, "2024-03-11");

        assertThat(story.clock(Clock.HANDLING).doneOn()).contains(day("2024-03-05"));
    }

    @Test
    void theAssignedReportIsAnsweredByTheSame() {
        Story story =
                given().filedAt(BUREAU, "2024-03-04")
                        .and(Acts.assign(WORKS, "2024-04-30"), DISPATCHER, "2024-03-04")
                        .and(accept(), HEAD, "2024-03-04")
                        .and(Acts.lead(Cast.LEAD), HEAD, "2024-03-04")
                        .and(Acts.hear("2024-03-05"), HANDLER, "2024-03-05")
                        .and(Acts.confirmHearing(), Cast.PETITIONER, "2024-03-05")
                        .and(Acts.investigate("2024-03-05"), HANDLER, "2024-03-05")
                        .and(Acts.draft(1, 2), HANDLER, "2024-03-06")
                        .and(Acts.sign(), HEAD, "2024-03-07")
                        .and(serve(ServiceManner.SIGNATURE, "2024-03-08"), HANDLER, "2024-03-08");

        assertThat(story.clock(Clock.ASSIGNED_REPORT).doneOn()).contains(day("2024-03-08"));
    }
}
