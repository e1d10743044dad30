package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.check;
import static org.huiyin.procedure.Acts.draft;
import static org.huiyin.procedure.Acts.sign;
import static org.huiyin.procedure.Cast.COLLEAGUE;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LEAD;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 32: drafted by one, checked by another, signed by a third. */
class Article32CheckTest {

    private final Story drafted =
            given().inquired("2024-03-04").and(draft(1, 2), HANDLER, "2024-03-05");

    @Test
    void somebodyElseChecksTheDraft() {
        Story story =
                drafted.when(check(true))
                        .by(COLLEAGUE)
                        .on("2024-03-06")
                        .then(
                                new InquiryEvent.OpinionChecked(
                                        day("2024-03-06"), COLLEAGUE, true, TEXT));

        assertThat(story.matter().opinion().flatMap(Opinion::check))
                .contains(new Opinion.Check(day("2024-03-06"), true));
        story.and(sign(), HEAD, "2024-03-07").isAt(Status.SIGNED);
    }

    @Test
    void nobodyChecksWhatTheyDrafted() {
        drafted.when(check(true))
                .by(HANDLER)
                .on("2024-03-06")
                .thenRefused(new Refusal.CheckerDrafted(HANDLER.id()), "32");
    }

    @Test
    void withoutADraftThereIsNothingToCheck() {
        given().inquired("2024-03-04")
                .when(check(true))
                .by(COLLEAGUE)
                .on("2024-03-06")
                .thenRefused(new Refusal.NotDrafted(), "32");
    }

    @Test
    void whatIsSentBackIsDraftedAnewFirst() {
        drafted.and(check(false), COLLEAGUE, "2024-03-06")
                .when(sign())
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.DraftSentBack(day("2024-03-06")), "32")
                .and(draft(1, 2), HANDLER, "2024-03-08")
                .and(sign(), HEAD, "2024-03-08")
                .isAt(Status.SIGNED);
    }

    @Test
    void orPassesASecondLook() {
        drafted.and(check(false), COLLEAGUE, "2024-03-06")
                .and(check(true), LEAD, "2024-03-07")
                .and(sign(), HEAD, "2024-03-07");
    }
}
