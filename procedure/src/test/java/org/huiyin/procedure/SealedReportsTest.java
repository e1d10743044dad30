package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.answerSupervision;
import static org.huiyin.procedure.Acts.closeSupervision;
import static org.huiyin.procedure.Acts.confirmHearing;
import static org.huiyin.procedure.Acts.decline;
import static org.huiyin.procedure.Acts.dispute;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.hear;
import static org.huiyin.procedure.Acts.investigate;
import static org.huiyin.procedure.Acts.lapse;
import static org.huiyin.procedure.Acts.lead;
import static org.huiyin.procedure.Acts.note;
import static org.huiyin.procedure.Acts.requestReview;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Acts.settle;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Cast.BUREAU_SUPERVISOR;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;
import static org.huiyin.procedure.Story.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Art. 30(3): an office that a report is about decides nothing in it, wherever it stands in the
 * tree; and there is always somebody else who does.
 */
class SealedReportsTest {

    private static Story reported(OfficeId... accused) {
        return given().and(report(accused), PETITIONER, "2024-03-04");
    }

    private static Act report(OfficeId... accused) {
        return new Act.Register(
                Channel.ONLINE,
                words("title"),
                words("narrative"),
                List.of(new Act.Asked(words("request"), Kind.REPORT)),
                Optional.empty(),
                Optional.empty(),
                WORKS,
                List.of(accused),
                day("2024-03-04"),
                false,
                0);
    }

    private static Story served(Story story) {
        String on = "2024-03-04";
        return story.and(accept(), HEAD, on)
                .and(lead(LEAD), HEAD, on)
                .and(hear(on), HANDLER, on)
                .and(confirmHearing(), PETITIONER, on)
                .and(investigate(on), HANDLER, on)
                .and(draft(1), HANDLER, on)
                .and(sign(), HEAD, on)
                .and(serve(ServiceManner.SIGNATURE, on), HANDLER, on);
    }

    @Test
    void aDisputePassesByTheAccused() {
        Story story =
                reported(COUNTY)
                        .and(decline(DeclineReason.OUTSIDE_SYSTEM), HEAD, "2024-03-05")
                        .and(dispute(2), PETITIONER, "2024-03-06");

        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).contains(PROVINCE);
        for (Actor dependent : List.of(COUNTY_HEAD, BUREAU_SUPERVISOR)) {
            story.when(settle(2, true))
                    .by(dependent)
                    .on("2024-03-07")
                    .thenRefused(new Refusal.OfficeAboveDecides(WORKS), RulesProfile.DESIGN);
        }
        story.and(settle(2, true), PROVINCE_HEAD, "2024-03-07").isAt(Status.RECEIVED);
    }

    @Test
    void soDoesAnAppeal() {
        Story story = served(reported(COUNTY)).and(requestReview(), PETITIONER, "2024-03-05");

        assertThat(story.clock(Clock.REVIEW).owedBy()).contains(PROVINCE);
    }

    @Test
    void whereAllAboveAreAccusedNobodyReviewsAndNobodyOwesTheAnswer() {
        Story story = served(reported(COUNTY, PROVINCE));

        story.when(requestReview())
                .by(PETITIONER)
                .on("2024-03-05")
                .thenRefused(new Refusal.NobodyReviews(WORKS), "35")
                .and(dispute(9), PETITIONER, "2024-03-06");
        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).isEmpty();
        story.when(settle(9, true))
                .by(PROVINCE_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.OfficeAboveDecides(WORKS), RulesProfile.DESIGN);
    }

    @Test
    void aMissedClockIsSupervisedByWhoIsNotAccused() {
        Story story = reported(COUNTY).and(lapse(), PROGRAM, "2024-03-20");

        assertThat(story.matter().oversight().files())
                .extracting(file -> file.opening().supervisor())
                .containsOnly(Optional.of(PROVINCE));
    }

    @Test
    void whatIsNoReportGoesWhereItAlwaysGoes() {
        Story story =
                given().filedAt(WORKS, "2024-03-04")
                        .and(decline(DeclineReason.OUTSIDE_SYSTEM), HEAD, "2024-03-05")
                        .and(dispute(2), PETITIONER, "2024-03-06");

        assertThat(story.clock(Clock.DISPUTE_ANSWER).owedBy()).contains(COUNTY);
    }

    @Test
    void anAccusedOfficeThatIsMergedBarsWhoTookItOverAndTheOfficeAboveAnswers() {
        Story story =
                reported(LABOUR)
                        .and(accept(), HEAD, "2024-03-05")
                        .under(Cast.reformed(Map.of(LABOUR, WORKS), Set.of()));

        assertThat(story.matter().inCharge(WORKS, story.context(HEAD, day("2024-03-06")).offices()))
                .isEqualTo(COUNTY);
        story.when(note())
                .by(HEAD)
                .on("2024-03-06")
                .thenRefused(new Refusal.OtherOfficeAnswers(COUNTY), "22")
                .and(lead(COUNTY_HEAD), COUNTY_HEAD, "2024-03-06")
                .and(note(), COUNTY_HEAD, "2024-03-06");
    }

    @Test
    void itOwesNothingAndAnswersForNothingThatIsSupervised() {
        Story story =
                reported(LABOUR)
                        .and(lapse(), PROGRAM, "2024-03-20")
                        .under(Cast.reformed(Map.of(LABOUR, WORKS), Set.of()));
        int file = story.lastEntry();

        story.when(answerSupervision(file))
                .by(HEAD)
                .on("2024-03-21")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN)
                .and(answerSupervision(file), COUNTY_HEAD, "2024-03-21")
                .when(closeSupervision(file))
                .by(HEAD)
                .on("2024-03-22")
                .thenRefused(new Refusal.NothingIsOpen(), RulesProfile.DESIGN);
    }
}
