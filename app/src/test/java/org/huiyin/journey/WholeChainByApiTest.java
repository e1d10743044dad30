package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.journey.ApiCase.PETITIONER;
import static org.huiyin.journey.ByTheApi.answer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One petition through everything that can stand in the way of an answer, to its end, over HTTP
 * alone: a program that knows no more than the API's answers can take it all the way.
 */
class WholeChainByApiTest {

    private static final String OFFICE = "990101-RS";
    private static final String REVIEWS = "990101";
    private static final String RE_REVIEWS = "9901";

    @Test
    void fromTransferToTheCloseOfSupervision() throws Exception {
        try (Demo demo = Demo.start()) {
            var chain = new Chain(demo);
            handedOver(chain);
            acceptedAndHeard(chain);
            chain.onDay(10);
            answered(chain);
            chain.onDay(50);
            reviewedLateAndSentBack(chain);
            answeredAnew(chain);
            reReviewAskedAndHearingCalled(chain);
            chain.onDay(65);
            reReviewedAfterTheHearing(chain);
            promiseDisputedAndSupervised(chain);
            keptAndClosed(chain);
        }
    }

    private static void handedOver(Chain chain) throws Exception {
        assertThat(chain.reading().path("status").asString()).isEqualTo("RECEIVED");
        chain.does("DISPATCHER", "transfer", Map.of("to", OFFICE, "reason", "属于贵局职责"))
                .stands("TRANSFERRED")
                .owes("NOTICE_REFERRED", OFFICE);
        chain.does("HEAD", "object-to-transfer", Map.of("reason", "不属本局")).stands("TRANSFERRED");
        String bureau = chain.office("DISPATCHER");
        chain.owes("OBJECTION_ANSWER", bureau);
        assertThat(chain.acts("DISPATCHER")).contains("agree-to-objection", "confirm-transfer");
        chain.does("DISPATCHER", "confirm-transfer", Map.of("text", "属贵局")).stands("TRANSFERRED");
        assertThat(chain.clock("OBJECTION_ANSWER").path("done").asString()).isEqualTo(chain.day(0));
    }

    private static void acceptedAndHeard(Chain chain) throws Exception {
        chain.does("HEAD", "accept", Map.of()).stands("HANDLING").owes("HANDLING", OFFICE);
        chain.does("HEAD", "appoint-lead", Map.of("staff", chain.staff("LEAD")));
        chain.does("LEAD", "appoint-handler", Map.of("staff", chain.staff("HANDLER")));
        chain.does(
                "HANDLER",
                "hear",
                Map.of("on", chain.day(0), "manner", "IN_PERSON", "text", "听取陈述"));
        assertThat(chain.acts(PETITIONER)).contains("confirm-hearing");
        chain.does(PETITIONER, "confirm-hearing", Map.of());
        chain.does("HANDLER", "investigate", Map.of("on", chain.day(0), "text", "查阅账目"));
        chain.does(
                "HANDLER",
                "call-hearing",
                Map.of("plannedFor", chain.day(5), "place", "三楼会议室", "members", "三名听证员"));
        chain.isRefused(
                "HANDLER",
                "record-hearing",
                Map.of("on", chain.day(-1), "minutes", "听证笔录"),
                "held-before-called");
    }

    private static void answered(Chain chain) throws Exception {
        chain.does("HANDLER", "record-hearing", Map.of("on", chain.day(5), "minutes", "听证笔录"));
        chain.does("LEAD", "offer-mediation", Map.of("lawfulBody", true, "text", "调解"));
        assertThat(chain.acts(PETITIONER)).contains("consent-to-mediation", "fail-mediation");
        chain.does(PETITIONER, "consent-to-mediation", Map.of());
        chain.does("LEAD", "fail-mediation", Map.of("reason", "未达成一致")).stands("HANDLING");
        signed(chain, "水费核算无误", "《城市供水条例》");
        assertThat(chain.reading().path("requests").toString()).doesNotContain("finding");
        chain.isRefused("HANDLER", "serve", posted(chain.day(10)), "proof-of-service-needed");
        servedByPost(chain, 10);
    }

    private static void signed(Chain chain, String facts, String basis) throws Exception {
        chain.does("HANDLER", "draft-opinion", draft(facts, basis));
        chain.does("LEAD", "check-opinion", Map.of("passed", true, "text", "可签"));
        chain.does("HEAD", "sign-opinion", Map.of()).stands("SIGNED");
    }

    private static Map<String, ?> draft(String facts, String basis) {
        return Map.of(
                "findings",
                List.of(
                        answer(1, "NOT_SUPPORTED", facts, basis),
                        answer(2, "EXPLAINED", facts, basis)));
    }

    private static Map<String, ?> posted(String on) {
        return Map.of("manner", "POST", "on", on);
    }

    /** The return receipt goes on file with the act that it proves, and both can read it. */
    private static void servedByPost(Chain chain, int day) throws Exception {
        int papers = chain.proofs();
        chain.bringsPaper(
                        "HANDLER",
                        "serve",
                        Map.of("manner", "POST", "on", chain.day(day), "proof", "回执 1234"))
                .stands("SERVED");
        assertThat(chain.proofs()).isEqualTo(papers + 1);
        assertThat(chain.clock("ASKING_FOR_REVIEW").path("startedOn").asString())
                .isEqualTo(chain.day(day));
        assertThat(chain.read("/documents/opinion").path("findings")).hasSize(2);
    }

    private static void reviewedLateAndSentBack(Chain chain) throws Exception {
        Map<String, ?> plain = Map.of("text", "不服");
        chain.isRefused(PETITIONER, "request-review", plain, "late-reason-needed");
        chain.does(PETITIONER, "request-review", Map.of("text", "不服", "lateReason", "住院"))
                .stands("IN_REVIEW")
                .owes("REVIEW", REVIEWS)
                .appeal(0, "REVIEW", "LATENESS_UNDECIDED");
        chain.does("REVIEWER", "decide-lateness", Map.of("admitted", true, "text", "理由成立"))
                .appeal(0, "REVIEW", "OPEN");
        chain.does(
                "REVIEWER",
                "draft-review",
                Map.of(
                        "outcome", "REDO",
                        "redoBy", chain.day(80),
                        "facts", "未核对改造账目",
                        "legalBasis", "第三十五条"));
        chain.does("county-head", "sign-review", Map.of()).stands("HANDLING").owes("REDO", OFFICE);
        chain.appeal(0, "REVIEW", "SIGNED");
        assertThat(chain.appealOf("REVIEWER", 0).path("outcome").asString()).isEqualTo("REDO");
        assertThat(chain.appealOf(PETITIONER, 0).has("outcome")).isFalse();
        chain.bringsPaper(
                "county-head",
                "serve-review",
                Map.of("manner", "POST", "on", chain.day(50), "proof", "回执 1235"));
        assertThat(chain.appealOf(PETITIONER, 0).path("outcome").asString()).isEqualTo("REDO");
        assertThat(chain.appealOf(PETITIONER, 0).path("redoBy").asString())
                .isEqualTo(chain.day(80));
    }

    private static void answeredAnew(Chain chain) throws Exception {
        chain.isRefused("HANDLER", "draft-opinion", draft("水费核算无误", "《城市供水条例》"), "redo-repeats");
        signed(chain, "改造费计入水费", "《城镇供水价格管理办法》");
        servedByPost(chain, 50);
        assertThat(chain.clock("REDO").path("done").asString()).isEqualTo(chain.day(50));
    }

    private static void reReviewAskedAndHearingCalled(Chain chain) throws Exception {
        chain.does(PETITIONER, "request-re-review", Map.of("text", "仍不服"))
                .stands("IN_RE_REVIEW")
                .owes("RE_REVIEW", RE_REVIEWS)
                .appeal(1, "RE_REVIEW", "OPEN");
        String lastDay = chain.clock("RE_REVIEW").path("lastDay").asString();
        chain.does(
                "city-reviewer",
                "call-hearing",
                Map.of("plannedFor", chain.day(60), "place", "会议室", "members", "五名听证员"));
        assertThat(chain.clock("RE_REVIEW").path("lastDay").asString())
                .as("calling a hearing gives no day")
                .isEqualTo(lastDay);
    }

    private static void reReviewedAfterTheHearing(Chain chain) throws Exception {
        String by = "city-reviewer";
        chain.does(by, "record-hearing", Map.of("on", chain.day(60), "minutes", "听证笔录"));
        assertThat(chain.clock("RE_REVIEW").path("pausedDays").asInt())
                .as("the day on which it was held does not count")
                .isEqualTo(1);
        chain.does(by, "change-finding", answer(2, "SUPPORTED", "账目应当公布", "《政府信息公开条例》"));
        chain.does(
                by,
                "draft-review",
                Map.of("outcome", "CHANGE", "facts", "经听证查明", "legalBasis", "第三十六条"));
        chain.does("city-head", "sign-review", Map.of()).stands("IN_RE_REVIEW");
        assertThat(chain.reading().path("promises")).isEmpty();
        assertThat(chain.readingOf("HEAD").path("promises")).hasSize(1);
        chain.bringsPaper(
                        "city-head",
                        "serve-review",
                        Map.of("manner", "SIGNATURE", "on", chain.day(65), "proof", "签收单"))
                .stands("FINAL")
                .appeal(1, "RE_REVIEW", "SERVED")
                .promise("OPEN");
        assertThat(chain.reading().path("requests").get(1).path("finding").asString())
                .isEqualTo("SUPPORTED");
        assertThat(chain.acts(PETITIONER)).doesNotContain("request-review", "request-re-review");
    }

    private static void promiseDisputedAndSupervised(Chain chain) throws Exception {
        chain.isRefused("HEAD", "close", Map.of("ground", "RE_REVIEWED"), "still-owed");
        Map<String, ?> posted = Map.of("promise", 1, "on", chain.day(65), "proof", "已张贴");
        chain.does("HANDLER", "keep-promise", posted).promise("SAID_KEPT");
        chain.does(PETITIONER, "dispute-promise", Map.of("promise", 1, "text", "没有看到"))
                .promise("DISPUTED")
                .supervised("OPEN");
        JsonNode supervised = chain.reading().path("supervision").get(0);
        assertThat(supervised.path("owedBy").asString()).isEqualTo(OFFICE);
        assertThat(supervised.path("ground").asString()).isEqualTo("NOT_CARRIED_OUT");
        assertThat(supervised.path("supervisor").asString()).isEqualTo(chain.office("SUPERVISOR"));
        Map<String, ?> answered =
                Map.of("entry", supervised.path("entry").asInt(), "text", "已补贴公示");
        chain.isRefused("SUPERVISOR", "close-supervision", answered, "supervision-unanswered");
        chain.does("HEAD", "answer-supervision", answered).supervised("ANSWERED");
        chain.does("SUPERVISOR", "close-supervision", answered).supervised("CLOSED");
    }

    private static void keptAndClosed(Chain chain) throws Exception {
        chain.isRefused("HEAD", "close", Map.of("ground", "RE_REVIEWED"), "still-owed");
        Map<String, ?> again = Map.of("promise", 1, "on", chain.day(65), "proof", "公示照片");
        chain.does("HANDLER", "keep-promise", again).promise("SAID_KEPT");
        chain.does(PETITIONER, "confirm-promise", Map.of("promise", 1)).promise("KEPT");
        chain.does("HEAD", "close", Map.of("ground", "RE_REVIEWED")).stands("CLOSED");
        assertThat(chain.reading().path("clocks"))
                .allSatisfy(clock ->
                        assertThat(clock.has("done") || !clock.has("owedBy"))
                                .as("%s", clock)
                                .isTrue());
    }
}
